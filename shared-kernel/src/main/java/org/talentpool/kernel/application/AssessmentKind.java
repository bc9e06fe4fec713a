package org.talentpool.kernel.application;

/** How candidates are assessed (SE-01). */
public enum AssessmentKind {
    TEST,
    INTERVIEW
}
