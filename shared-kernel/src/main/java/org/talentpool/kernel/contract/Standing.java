package org.talentpool.kernel.contract;

/** Where a candidate comes from; it decides grade and terms (TW-01, TW-05, CO-03, CO-06). */
public enum Standing {
    EXTERNAL,
    SERVING_STAFF,
    SECONDED
}
