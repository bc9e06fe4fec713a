package org.talentpool.kernel.matching;

/** What can decide among members of the same score. None of it is a protected ground (SE-17). */
public enum TieBreak {
    /** The better mean result of the assessments goes first. */
    SELECTION_RESULT,
    /** Who was notified of the listing earlier goes first. */
    NOTIFICATION_DATE,
    /** The id as text: says nothing of the person, and no two have the same. */
    CANDIDATE_ID
}
