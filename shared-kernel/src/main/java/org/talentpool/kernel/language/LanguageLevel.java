package org.talentpool.kernel.language;

import org.talentpool.kernel.policy.Applies;

/** Levels of the International Staff (LA-01, LA-02): I beginner, II elementary, III intermediate, IV upper-intermediate, V advanced. */
@Applies({"LA-01", "LA-02"})
public enum LanguageLevel {
    I,
    II,
    III,
    IV,
    V;

    public boolean isAtLeast(LanguageLevel other) {
        return compareTo(other) >= 0;
    }
}
