package org.talentpool.kernel.application;

/** Stages of an application. */
public enum ApplicationState {
    SUBMITTED,
    SCREENED_IN,
    SCREENED_OUT,
    ASSESSED,
    LISTED,
    REJECTED,
    WITHDRAWN
}
