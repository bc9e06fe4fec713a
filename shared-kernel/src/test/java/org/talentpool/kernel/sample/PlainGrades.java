package org.talentpool.kernel.sample;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;

/** Grades as a table of numbers, as a second opinion for tests: a row per family, lowest first (GR-03 to GR-06). */
public final class PlainGrades {
    private static final int[][] TABLE = {
        {2, 5, 8, 10, 12, 14},
        {11, 15, 17, 20, 22, 23, 24},
        {13, 16, 18, 19, 21},
        {1, 3, 4, 6, 7, 9}
    };

    private PlainGrades() {}

    /** A slot of any family, a twin in one of two cases. */
    public static GradeSlot slot(Seed seed) {
        var row = TABLE[seed.number(0, TABLE.length - 1)];
        var lower = seed.number(0, row.length - 1);
        var higher = Math.min(row.length - 1, lower + seed.number(0, 1));
        return new GradeSlot(grade(row[lower]), grade(row[higher]));
    }

    /** A slot of assistants, so that two of them often compare. */
    public static GradeSlot assistantSlot(Seed seed) {
        var row = TABLE[0];
        var lower = seed.number(0, 3);
        return new GradeSlot(grade(row[lower]), grade(row[lower + seed.number(0, 1)]));
    }

    public static Grade grade(int number) {
        return Grade.valueOf("G" + number);
    }

    public static int number(Grade grade) {
        return Integer.parseInt(grade.name().substring(1));
    }

    /** Whether both numbers stand in one row, the first not behind the second. */
    public static boolean isNotAbove(int one, int other) {
        for (var row : TABLE) {
            var places = List.of(place(row, one), place(row, other));
            if (!places.contains(-1)) return places.getFirst() <= places.getLast();
        }
        return false;
    }

    /** The post's own slot if it is listed, else of those wholly at or above it the lowest one, where that is allowed. */
    public static @Nullable GradeSlot carrying(Collection<GradeSlot> listed, GradeSlot post, boolean lowerAllowed) {
        GradeSlot best = null;
        for (var slot : listed) {
            if (slot.equals(post)) return slot;
            if (!lowerAllowed || !isNotAbove(number(post.higher()), number(slot.lower()))) continue;
            if (best == null || weight(slot) < weight(best)) best = slot;
        }
        return best;
    }

    private static int weight(GradeSlot slot) {
        return 100 * number(slot.lower()) + number(slot.higher());
    }

    private static int place(int[] row, int number) {
        for (var i = 0; i < row.length; i++) if (row[i] == number) return i;
        return -1;
    }
}
