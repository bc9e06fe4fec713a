package org.talentpool.kernel.notice;

/** What happened that made it worth while to match. */
public enum NoticeTrigger {
    VACANCY_OPENED,
    /** Whoever was held for the post or offered it is so no longer, and the vacancy is open again. */
    VACANCY_REOPENED,
    MEMBERSHIP_GAINED,
    /** The listings of a reserve list may be used from now on. */
    LIST_ESTABLISHED,
    /** The member is held, offered or appointed no longer. */
    MEMBER_RELEASED,
    AVAILABILITY_RESUMED,
    ELIGIBILITY_RESTORED,
    /** Only vacancies that did not fit before are news after it. */
    PROFILE_CHANGED
}
