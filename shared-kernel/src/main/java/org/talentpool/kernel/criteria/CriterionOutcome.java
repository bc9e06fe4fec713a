package org.talentpool.kernel.criteria;

/** What came of holding somebody against a criterion. */
public enum CriterionOutcome {
    MET,
    /** What is known falls short. */
    NOT_MET,
    /** Nothing that is known says either way: evidence may still show that it is met. */
    NOT_EVIDENCED;

    public boolean isMet() {
        return this == MET;
    }

    /**
     * Met if it is; else whether something that is known falls short.
     *
     * @param shortfall whether what is known rules it out
     */
    public static CriterionOutcome of(boolean met, boolean shortfall) {
        if (met) return MET;
        return shortfall ? NOT_MET : NOT_EVIDENCED;
    }
}
