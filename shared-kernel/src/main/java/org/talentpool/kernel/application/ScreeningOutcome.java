package org.talentpool.kernel.application;

/** In: the candidate goes on to assessment. Out: the application ends here, with reasons. */
public enum ScreeningOutcome {
    IN,
    OUT
}
