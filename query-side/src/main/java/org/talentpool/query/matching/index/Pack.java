package org.talentpool.query.matching.index;

import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Writes whole numbers in as many bytes as they need, seven bits to the byte. */
final class Pack {
    private static final int LOW_BITS = 0x7F;
    private static final int MORE = 0x80;

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(96);

    void number(int value) {
        int rest = value;
        while ((rest & ~LOW_BITS) != 0) {
            bytes.write(rest & LOW_BITS | MORE);
            rest >>>= 7;
        }
        bytes.write(rest);
    }

    /** Days from 1970 on in turn with those before it, so that both stay small. */
    void day(LocalDate date) {
        int day = Math.toIntExact(date.toEpochDay());
        number(day << 1 ^ day >> 31);
    }

    void orNone(@Nullable LocalDate date) {
        number(date == null ? 0 : 1);
        if (date != null) day(date);
    }

    void orNone(@Nullable Enum<?> value) {
        number(value == null ? 0 : value.ordinal() + 1);
    }

    <T> void each(List<T> elements, Consumer<T> writer) {
        number(elements.size());
        elements.forEach(writer);
    }

    byte[] bytes() {
        return bytes.toByteArray();
    }
}
