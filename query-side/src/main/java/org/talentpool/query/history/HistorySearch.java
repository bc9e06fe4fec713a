package org.talentpool.query.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.history.HistoryFilter;

/** A filter as SQL. Only what is given stands there, so that the database goes by the index that fits. */
final class HistorySearch {
    private static final String OF_SUBJECT = """
        readmodel.history_subject told join readmodel.history_event event using (position)""";
    private static final String OF_ALL = "readmodel.history_event event";

    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> params = new LinkedHashMap<>();
    private final String from;

    private HistorySearch(HistoryFilter filter) {
        from = filter.subject() == null ? OF_ALL : OF_SUBJECT;
        when("told.subject = :subject", "subject", filter.subject());
        when("event.actor = :actor", "actor", filter.actor());
        when("event.decided_at >= :from", "from", moment(filter.from()));
        when("event.decided_at <= :to", "to", moment(filter.to()));
        when("event.type in (:types)", "types", filter.types().isEmpty() ? null : filter.types());
        when("event.correlation_id = :correlation", "correlation", filter.correlationId());
        if (filter.types().isEmpty() && !filter.readings()) conditions.add("not event.reading");
    }

    static HistorySearch of(HistoryFilter filter) {
        return new HistorySearch(filter);
    }

    /** Rows after the place {@code :after}, at most {@code :rows}, in the order of the log. */
    String page() {
        var all = String.join(" and ", conditions);
        return "select event.* from " + from + " where event.position > :after"
                + (all.isEmpty() ? "" : " and " + all)
                + " order by event.position limit :rows";
    }

    Map<String, Object> params() {
        return params;
    }

    private void when(String condition, String name, @Nullable Object value) {
        if (value == null) return;
        conditions.add(condition);
        params.put(name, value);
    }

    private static @Nullable OffsetDateTime moment(@Nullable Instant instant) {
        return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
    }
}
