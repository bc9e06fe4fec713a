package org.talentpool.kernel.policy;

/** The edition of the rules in this package's siblings; stored with every decision so that it can be judged again. */
public final class PolicyVersion {
    /** Rules as printed in the notices of 2025, requisition 250442 included. */
    public static final String CURRENT = "2025.1";

    private PolicyVersion() {}
}
