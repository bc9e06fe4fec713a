package org.talentpool.kernel.application;

/** Where accommodation in a selection stands (SE-14). */
public enum AccommodationState {
    NOT_REQUESTED,
    REQUESTED,
    GRANTED,
    DECLINED
}
