package org.talentpool.query.matching.index;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Reads what {@link Pack} wrote. */
final class Unpack {
    /** Stands for a day that is not told; later than any that is. */
    static final int NO_DAY = Integer.MAX_VALUE;

    private byte[] bytes = {};
    private int at;

    void open(byte[] packed, int begin) {
        bytes = packed;
        at = begin;
    }

    int number() {
        int value = bytes[at++];
        if (value >= 0) return value;
        value &= 0x7F;
        for (int shift = 7; ; shift += 7) {
            int next = bytes[at++];
            value |= (next & 0x7F) << shift;
            if (next >= 0) return value;
        }
    }

    int day() {
        int stored = number();
        return stored >>> 1 ^ -(stored & 1);
    }

    int dayOrNone() {
        return number() == 0 ? NO_DAY : day();
    }

    @Nullable
    LocalDate dayOrNull() {
        return dateOrNull(dayOrNone());
    }

    static int day(@Nullable LocalDate date) {
        return date == null ? NO_DAY : Math.toIntExact(date.toEpochDay());
    }

    static @Nullable LocalDate dateOrNull(int day) {
        return day == NO_DAY ? null : LocalDate.ofEpochDay(day);
    }
}
