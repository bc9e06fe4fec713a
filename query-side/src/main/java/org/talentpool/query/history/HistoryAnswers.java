package org.talentpool.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.SealedText;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.query.history.PastEvents.Place;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Page;
import org.talentpool.query.readmodel.Reading;

@Component
class HistoryAnswers {
    private static final String EXISTS = """
        select exists (select from readmodel.history_subject where subject = :subject)
        """;
    private static final String PAGE = """
        select event.* from readmodel.history_subject
          join readmodel.history_event event using (position)
         where subject = :subject and position > :after
         order by position
         limit :rows
        """;

    private final Reading tables;
    private final JsonColumns json;
    private final PastEvents log;
    private final SealedText texts;

    HistoryAnswers(Reading tables, JsonColumns json, PastEvents log, SealedText texts) {
        this.tables = tables;
        this.json = json;
        this.log = log;
        this.texts = texts;
    }

    @QueryHandler
    Optional<HistoryView> handle(ListHistory query) {
        var rows = page(query);
        if (rows.isEmpty() && !exists(query.subject())) return Optional.empty();
        var page = Page.of(rows, query.limit(), last -> Cursor.of(last.position()));
        var events = log.upTo(page.items().stream().map(Row::place).toList());
        var items = page.items().stream()
                .map(row -> item(row, events.getOrDefault(row.place().stream(), List.of())))
                .toList();
        return Optional.of(new HistoryView(query.subject(), items, page.next()));
    }

    private List<Row> page(ListHistory query) {
        var after = Cursor.read(query.cursor(), 1);
        return tables.sql(PAGE)
                .param("subject", query.subject())
                .param("after", after == null ? -1 : after.number(0))
                .param("rows", Page.rowsFor(query.limit()))
                .query(HistoryAnswers::row)
                .list();
    }

    private boolean exists(UUID subject) {
        return tables.sql(EXISTS).param("subject", subject).query(Boolean.class).single();
    }

    private HistoryView.Item item(Row row, List<Object> stream) {
        return new HistoryView.Item(
                row.position(),
                row.time(),
                row.type(),
                row.actor(),
                row.role(),
                row.authority(),
                row.reasonCode(),
                texts.open(row.sealedReason()),
                row.correlationId(),
                row.causationId(),
                row.policyVersion(),
                changes(stream, (int) row.place().sequence()));
    }

    private Map<String, Object> changes(List<Object> stream, int sequence) {
        if (sequence >= stream.size()) return Map.of();
        var changes = new LinkedHashMap<String, Object>();
        Changes.of(stream.get(sequence), stream.subList(0, sequence))
                .forEach((name, value) -> changes.put(name, json.plain(value)));
        return changes;
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getLong("position"),
                new Place(row.getString("stream"), row.getLong("sequence")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("authority"),
                row.getString("reason_code"),
                row.getString("sealed_reason"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("policy_version"));
    }

    private record Row(
            long position,
            Place place,
            Instant time,
            String type,
            String actor,
            String role,
            @Nullable String authority,
            @Nullable String reasonCode,
            @Nullable String sealedReason,
            @Nullable String correlationId,
            @Nullable String causationId,
            @Nullable String policyVersion) {}
}
