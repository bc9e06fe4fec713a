package org.talentpool.kernel.contract;

/** Conditions of appointment: the first two in the older template (SE-08), all four in the newer one (SE-09). */
public enum Condition {
    SECURITY_CLEARANCE,
    MEDICAL,
    STUDIES_AND_EXPERIENCE,
    ACCREDITATION
}
