package org.talentpool.kernel.reminder;

/** What a reminder is of. */
public enum ReminderKind {
    /** A written notice is due at or before the end of the probation (CO-10). */
    PROBATION_ENDS,
    /** The probation is over and no notice was given: nothing follows from that by itself (CO-10). */
    PROBATION_LAPSED,
    /** The last day on which the full time of decision is left before a contract ends. */
    RENEWAL_DECISION,
    /** The incumbent may ask for an indefinite contract from then on (CO-05). */
    CONVERSION_OPENS,
    /** The incumbent may ask for an indefinite contract until then (CO-05). */
    CONVERSION_CLOSES,
    CONTRACT_ENDS,
    /** Last day in the post, whatever the renewals (CO-02 to CO-04). */
    HARD_LIMIT,
    /** The first day at the higher grade of a twin slot; it comes by a decision only (TW-02, TW-03). */
    EARLIEST_ADVANCEMENT,
    /** A hold that is not used lapses when that day is over (PO-14). */
    HOLD_ENDS
}
