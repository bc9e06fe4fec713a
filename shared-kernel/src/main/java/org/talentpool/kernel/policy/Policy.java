package org.talentpool.kernel.policy;

/** What is ruled apart from each other, so that one can change and the others stay. */
public enum Policy {
    ELIGIBILITY,
    GRADES,
    TWIN_GRADE,
    CONTRACT_TERMS,
    CONDITIONS,
    LIST_VALIDITY,
    HOLDS,
    RETENTION,
    MATCHING,
    SKILLS
}
