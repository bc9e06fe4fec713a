package org.talentpool.benchmark.engine;

import java.util.Collection;
import java.util.List;
import org.talentpool.kernel.grade.GradeSlot;

/** Small sets as bits. */
final class Bits {
    /** Slots of posts, in the order of their bits. */
    static final List<GradeSlot> SLOTS =
            List.of(GradeSlot.of("G5/G8"), GradeSlot.of("G8"), GradeSlot.of("G8/G10"), GradeSlot.of("G10"));

    private Bits() {}

    static int of(Collection<? extends Enum<?>> constants) {
        return constants.stream().mapToInt(constant -> 1 << constant.ordinal()).reduce(0, (one, other) -> one | other);
    }

    static boolean has(int set, int bit) {
        return (set >> bit & 1) != 0;
    }
}
