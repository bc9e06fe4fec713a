package org.talentpool.benchmark.pool;

/** What dice are thrown for. */
enum Thing {
    LIST,
    MEMBER,
    CHANGED_MEMBER,
    VACANCY,
    FIELDS,
    APPOINTMENT
}
