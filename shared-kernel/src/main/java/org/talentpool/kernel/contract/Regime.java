package org.talentpool.kernel.contract;

/** How long the organisation means to keep a post (CO-01, CO-02, CO-04). */
public enum Regime {
    ESTABLISHED,
    PROJECT,
    TURNOVER
}
