package org.talentpool.kernel.refusal;

/** Why something was refused. Clients build on these names: they are never renamed. */
public enum RefusalCode {
    NATIONALITY_NOT_ELIGIBLE,
    AGE_NOT_ELIGIBLE,
    ALREADY_APPLIED,
    CLOSING_DATE_PASSED,
    CRITERIA_NOT_FIXED,
    CRITERIA_NOT_MET,
    NOT_LISTED,
    MEMBERSHIP_EXPIRED,
    MEMBER_PAUSED,
    CANDIDATE_COMMITTED,
    POST_ALLOCATED,
    POST_NOT_OPEN,
    POST_NOT_FUNDED,
    GRADE_NOT_ALLOWED,
    CONSENT_MISSING,
    OFFER_NOT_OPEN,
    OFFER_LAPSED,
    CONDITIONS_OUTSTANDING,
    /** The clearance is below what the post asks for, or does not last to the start. */
    CLEARANCE_INSUFFICIENT,
    /** Accommodation needs documented evidence, and none is filed. */
    EVIDENCE_MISSING,
    EXTENSION_AFTER_EXPIRY,
    WRONG_STATE,
    STALE_VERSION,
    IDEMPOTENCY_KEY_REUSED,
    CANDIDATE_ALREADY_REGISTERED,
    MALFORMED,
    NOT_FOUND,
    FORBIDDEN,
    /** The member was declared ineligible and not restored. */
    MEMBER_INELIGIBLE,
    /** A hold is extended once, while it stands, and not for serving staff. */
    HOLD_NOT_EXTENDABLE,
    /** An exception needs somebody who answers for it. */
    AUTHORITY_MISSING,
    /** No renewal is foreseen for such a contract. */
    RENEWAL_NOT_ALLOWED,
    /** Beyond the last day in the post. */
    HARD_LIMIT_EXCEEDED,
    /** The national authority has not agreed. */
    AGREEMENT_MISSING,
    /** No indefinite contract can follow. */
    CONVERSION_NOT_ALLOWED,
    /** Asked for outside the days on which an indefinite contract may be asked for. */
    CONVERSION_WINDOW_CLOSED,
    /** The incumbent has not asked for an indefinite contract. */
    CONVERSION_NOT_REQUESTED,
    /** There is no higher grade that the incumbent could advance to. */
    ADVANCEMENT_NOT_ALLOWED,
    ADVANCEMENT_TOO_EARLY,
    /** The recorded circumstance that an exception needs. */
    CIRCUMSTANCE_MISSING,
    /** No notice can be given any more. */
    PROBATION_OVER,
    /** A version of a policy would be in force before everybody can know of it. */
    POLICY_NOTICE_TOO_SHORT,
    /** Nothing may be sent to this host; the installation says to which it may. */
    WEBHOOK_HOST_NOT_ALLOWED,
    /** The id or user name that a client chose for something new is taken. */
    ALREADY_EXISTS,
    /** Lost every retry of a race for the same stream. */
    CONFLICT,
    /** A profile or grade slot outside what the requisition or application names. */
    NOT_IN_REQUISITION,
    /** The state of the past cannot be asked for here. */
    AS_OF_NOT_AVAILABLE,
    /** The moment that was asked for has not come yet. */
    AS_OF_IN_FUTURE,
    /** Other policies are known for the day of a decision than those that it names, so its verdicts cannot be told again. */
    VERDICT_NOT_REPRODUCIBLE,
    /** The read model has not yet seen the position that was asked for. */
    POSITION_NOT_REACHED,
    /** This process does not work on that group, or the group keeps no dead letters. */
    GROUP_NOT_HERE,
    /** Somebody offers dead letters again at this moment. */
    DEAD_LETTER_BUSY,
    /** It waits behind another letter, which comes first. */
    DEAD_LETTER_NOT_FIRST,
    /** Projections are being built anew; one such rebuild goes on at a time. */
    REBUILD_GOES_ON,
    /** A proceeding needs what is known of the person. */
    UNDER_LEGAL_HOLD,
    /** Who was employed stays on file for some years. */
    STAFF_FILE_DUTY
}
