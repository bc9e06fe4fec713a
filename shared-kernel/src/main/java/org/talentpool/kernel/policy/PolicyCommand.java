package org.talentpool.kernel.policy;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of a policy. */
public sealed interface PolicyCommand {
    @TargetAggregateIdentifier
    PolicyId policyId();

    /** Puts a version up, so that its effect can be looked at; it rules nothing yet. */
    record ProposePolicy(PolicyId policyId, PolicyVersion proposal) implements PolicyCommand {}

    /** Puts a proposed version in force from its first day on (CO-07). */
    record EnactPolicy(PolicyId policyId, String version) implements PolicyCommand {}
}
