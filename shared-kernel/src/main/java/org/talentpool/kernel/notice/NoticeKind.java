package org.talentpool.kernel.notice;

/** What a notice tells. */
public enum NoticeKind {
    /** Members who fit a vacancy. */
    VACANCY_MATCHED,
    /** Vacancies that fit a member. */
    MEMBER_MATCHED,
    /** Nothing is sent to a webhook any more, because it failed too often or is gone. */
    WEBHOOK_DISABLED,
    /** What is known of a candidate will be erased, because the time for which it is kept comes to its end. */
    ERASURE_FORESEEN
}
