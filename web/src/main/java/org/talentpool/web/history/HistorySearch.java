package org.talentpool.web.history;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.web.problem.MalformedRequest;

/** Reads the parameters of a search in the history. */
final class HistorySearch {
    private static final int MOST_TYPES = 50;
    private static final Pattern WORD = Pattern.compile("[^\\p{Cntrl}]{1,200}");
    private static final Pattern TYPE = Pattern.compile("[a-z][A-Za-z-]{0,59}\\.[A-Za-z]{1,60}");
    private static final String READINGS = "readings";
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");

    private HistorySearch() {}

    static HistoryFilter of(
            @Nullable UUID subject,
            @Nullable String actor,
            @Nullable String from,
            @Nullable String to,
            @Nullable List<String> types,
            @Nullable String correlationId,
            @Nullable String include) {
        return new HistoryFilter(
                subject,
                word("actor", actor),
                instant("from", from),
                instant("to", to),
                types(types),
                word("correlationId", correlationId),
                readings(include));
    }

    static boolean namesNothing(HistoryFilter filter) {
        return filter.types().isEmpty()
                && Stream.of(filter.subject(), filter.actor(), filter.from(), filter.to(), filter.correlationId())
                        .allMatch(Objects::isNull);
    }

    private static @Nullable String word(String name, @Nullable String text) {
        if (text != null && !WORD.matcher(text).matches())
            throw MalformedRequest.parameter(name, "must be 1 to 200 characters, none of them a control character");
        return text;
    }

    /** @throws MalformedRequest if it is none, or before year 1 or after year 9999 */
    static @Nullable Instant instant(String name, @Nullable String text) {
        if (text == null) return null;
        try {
            var instant = Instant.parse(text);
            if (!instant.isBefore(FIRST) && !instant.isAfter(LAST)) return instant;
        } catch (DateTimeException noInstant) {
            // Told below, as one that is out of range.
        }
        throw MalformedRequest.parameter(name, "must be an instant such as 2026-06-01T12:00:00Z");
    }

    private static List<String> types(@Nullable List<String> types) {
        if (types == null) return List.of();
        if (types.size() > MOST_TYPES
                || !types.stream().allMatch(type -> TYPE.matcher(type).matches()))
            throw MalformedRequest.parameter("type", "must be up to 50 types such as post.OfferMade");
        return types;
    }

    private static boolean readings(@Nullable String include) {
        if (include != null && !READINGS.equals(include))
            throw MalformedRequest.parameter("include", "must be readings, or not be given");
        return include != null;
    }
}
