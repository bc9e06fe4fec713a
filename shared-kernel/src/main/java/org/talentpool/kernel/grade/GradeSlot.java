package org.talentpool.kernel.grade;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.talentpool.kernel.policy.Applies;

/** The grade of a post or listing: a single grade, or a twin of two neighbouring ones such as {@code G5/G8} (GR-14). */
@Applies({"GR-14", "PO-04"})
public record GradeSlot(Grade lower, Grade higher) {
    public static GradeSlot single(Grade grade) {
        return new GradeSlot(grade, grade);
    }

    /**
     * Reads {@code "G8"} or {@code "G5/G8"}.
     *
     * @throws IllegalArgumentException if it is neither a grade nor a rising pair of one family
     */
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public static GradeSlot of(String text) {
        var parts = text.split("/", -1);
        var lower = Grade.valueOf(parts[0]);
        if (parts.length == 1) return single(lower);
        var higher = Grade.valueOf(parts[1]);
        if (parts.length > 2 || lower == higher || !lower.isNotAbove(higher))
            throw new IllegalArgumentException("not a grade slot");
        return new GradeSlot(lower, higher);
    }

    public boolean isTwin() {
        return lower != higher;
    }

    public boolean includes(Grade grade) {
        return grade == lower || grade == higher;
    }

    /** Whether someone listed for this slot may be proposed for the other at a lower grade (PO-04, PO-05). */
    public boolean reachesDownTo(GradeSlot other) {
        return !equals(other) && other.higher.isNotAbove(lower);
    }

    @JsonValue
    @Override
    public String toString() {
        return isTwin() ? lower + "/" + higher : lower.name();
    }
}
