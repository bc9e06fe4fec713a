package org.talentpool.web.problem;

import org.springframework.http.HttpStatus;
import org.talentpool.kernel.refusal.RefusalCode;

/** The HTTP status of each refusal: 409 where the world was faster or it is so already, 422 where a rule says no. */
final class RefusalStatus {
    private RefusalStatus() {}

    static HttpStatus of(RefusalCode code) {
        return switch (code) {
            case MALFORMED -> HttpStatus.BAD_REQUEST;
            case NOT_FOUND -> HttpStatus.NOT_FOUND;
            case FORBIDDEN -> HttpStatus.FORBIDDEN;
            case STALE_VERSION -> HttpStatus.PRECONDITION_FAILED;
            case POSITION_NOT_REACHED -> HttpStatus.SERVICE_UNAVAILABLE;
            case ALREADY_APPLIED,
                    ALREADY_EXISTS,
                    CANDIDATE_ALREADY_REGISTERED,
                    CANDIDATE_COMMITTED,
                    CONFLICT,
                    DEAD_LETTER_BUSY,
                    DEAD_LETTER_NOT_FIRST,
                    POST_ALLOCATED,
                    REBUILD_GOES_ON,
                    UNDER_LEGAL_HOLD,
                    VERDICT_NOT_REPRODUCIBLE,
                    WRONG_STATE -> HttpStatus.CONFLICT;
            case NATIONALITY_NOT_ELIGIBLE,
                    AGE_NOT_ELIGIBLE,
                    CLOSING_DATE_PASSED,
                    CRITERIA_NOT_FIXED,
                    CRITERIA_NOT_MET,
                    NOT_LISTED,
                    NOT_IN_REQUISITION,
                    MEMBERSHIP_EXPIRED,
                    MEMBER_PAUSED,
                    MEMBER_INELIGIBLE,
                    HOLD_NOT_EXTENDABLE,
                    AUTHORITY_MISSING,
                    POST_NOT_OPEN,
                    POST_NOT_FUNDED,
                    GRADE_NOT_ALLOWED,
                    CONSENT_MISSING,
                    OFFER_NOT_OPEN,
                    OFFER_LAPSED,
                    CONDITIONS_OUTSTANDING,
                    CLEARANCE_INSUFFICIENT,
                    EVIDENCE_MISSING,
                    EXTENSION_AFTER_EXPIRY,
                    RENEWAL_NOT_ALLOWED,
                    HARD_LIMIT_EXCEEDED,
                    AGREEMENT_MISSING,
                    CONVERSION_NOT_ALLOWED,
                    CONVERSION_WINDOW_CLOSED,
                    CONVERSION_NOT_REQUESTED,
                    ADVANCEMENT_NOT_ALLOWED,
                    ADVANCEMENT_TOO_EARLY,
                    CIRCUMSTANCE_MISSING,
                    PROBATION_OVER,
                    POLICY_NOTICE_TOO_SHORT,
                    WEBHOOK_HOST_NOT_ALLOWED,
                    GROUP_NOT_HERE,
                    IDEMPOTENCY_KEY_REUSED,
                    AS_OF_IN_FUTURE,
                    STAFF_FILE_DUTY,
                    AS_OF_NOT_AVAILABLE -> HttpStatus.UNPROCESSABLE_CONTENT;
        };
    }
}
