package org.talentpool.kernel.matching;

/** Names of the essential criteria of a match, in the order in which they are told. */
public enum Criterion {
    MEMBERSHIP,
    NATIONALITY,
    AGE,
    PROFILE,
    GRADE,
    REGIME,
    AVAILABILITY,
    EDUCATION,
    EXPERIENCE,
    LANGUAGES,
    SKILLS
}
