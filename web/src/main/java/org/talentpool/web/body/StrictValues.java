package org.talentpool.web.body;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.grade.GradeSpelling;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Reads texts, ids, dates and grade slots from JSON strings, and from nothing else: each in one form, grade slots as they are spelled. */
final class StrictValues {
    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}");
    private static final Pattern DATE = Pattern.compile("(?:19|20|21)[0-9]{2}-[0-9]{2}-[0-9]{2}");

    private StrictValues() {}

    static JacksonModule module() {
        return new SimpleModule("strict")
                .addDeserializer(String.class, new FromText<>(String.class, "must be a text", StrictValues::same))
                .addDeserializer(UUID.class, new FromText<>(UUID.class, "must be a UUID", StrictValues::id))
                .addDeserializer(
                        LocalDate.class,
                        new FromText<>(LocalDate.class, "must be a date such as 2026-06-01", StrictValues::date))
                .addDeserializer(
                        GradeSlot.class,
                        new FromText<>(
                                GradeSlot.class, "must be a grade slot such as G8, G5/G8 or B3", StrictValues::slot));
    }

    private static @Nullable String same(String text) {
        return text;
    }

    private static @Nullable UUID id(String text) {
        return ID.matcher(text).matches() ? UUID.fromString(text) : null;
    }

    private static @Nullable LocalDate date(String text) {
        try {
            return DATE.matcher(text).matches() ? LocalDate.parse(text) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static @Nullable GradeSlot slot(String text) {
        try {
            return GradeSpelling.read(text);
        } catch (IllegalArgumentException noGrade) {
            return null;
        }
    }

    /** Whether the text can be stored and shown: no lone surrogate, and of control characters only tab and line ends. */
    private static boolean isPrintable(String text) {
        return text.codePoints().noneMatch(point -> switch (Character.getType(point)) {
            case Character.SURROGATE -> true;
            case Character.CONTROL -> point != '\n' && point != '\r' && point != '\t';
            default -> false;
        });
    }

    private static final class FromText<T> extends StdDeserializer<T> {
        private final String form;
        private final transient Function<String, @Nullable T> reading;

        FromText(Class<T> type, String form, Function<String, @Nullable T> reading) {
            super(type);
            this.form = form;
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                throw new UnfitValue(parser, form);
            }
            String text = parser.getString();
            if (!isPrintable(text)) {
                throw new UnfitValue(parser, "must not hold control characters or half characters");
            }
            T value = reading.apply(text);
            if (value == null) {
                throw new UnfitValue(parser, form);
            }
            return value;
        }
    }
}
