package org.talentpool.kernel.application;

/** Phases of a selection in which a candidate hands something in or speaks (SE-01). */
public enum SelectionPhase {
    APPLICATION,
    RECORDED_INTERVIEW,
    TEST,
    INTERVIEW
}
