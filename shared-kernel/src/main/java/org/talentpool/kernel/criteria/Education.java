package org.talentpool.kernel.criteria;

/** Levels of education, lowest first. */
public enum Education {
    UPPER_SECONDARY,
    POST_SECONDARY,
    BACHELOR,
    MASTER,
    DOCTORATE;

    public boolean isAtLeast(Education other) {
        return compareTo(other) >= 0;
    }
}
