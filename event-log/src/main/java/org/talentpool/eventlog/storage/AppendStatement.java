package org.talentpool.eventlog.storage;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One statement for the events of any number of units of work and the requests that they answer. Requests come first and in
 * one order everywhere, so that two statements never wait for each other; of a request that was carried out before, no
 * event is stored.
 *
 * <p>Arrays are unfolded among what is selected, row by row: each one in a {@code from} would be laid out beforehand, in
 * memory that the server takes from the system and gives back every time. And each stands in a query of its own: else how
 * long it is would be planned for, and so anew for each call, which takes longer than the call.
 */
final class AppendStatement {
    private static final String SQL = """
            with kept as (
                insert into eventlog.handled_request (actor, request_key, fingerprint, receipt, last_event)
                select unnest((select ?::text[])), unnest((select ?::text[])), unnest((select ?::text[])),
                    unnest((select ?::text[]))::jsonb, unnest((select ?::text[]))
                on conflict (actor, request_key) do nothing
                returning last_event)
            insert into eventlog.domain_event_entry
                (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                 payload_type, payload_revision, payload, meta_data)
            select stream, number, type, event, time, payload_type, payload_revision, payload, meta_data
            from (select unnest((select ?::text[])) as stream, unnest((select ?::bigint[])) as number,
                    unnest((select ?::text[])) as type, unnest((select ?::text[])) as event,
                    unnest((select ?::timestamptz[])) as time, unnest((select ?::text[])) as payload_type,
                    unnest((select ?::text[])) as payload_revision, unnest((select ?::bytea[])) as payload,
                    unnest((select ?::bytea[])) as meta_data, unnest((select ?::text[])) as answers,
                    generate_series(1, (select ?)) as place) as event
            where answers is null or answers in (select last_event from kept)
            order by place
            returning event_identifier, global_index""";
    private static final Comparator<Append> ONE_ORDER = Comparator.comparing(
                    (Append append) -> request(append).actor())
            .thenComparing(append -> request(append).key());

    private AppendStatement() {}

    /** @return positions by identifier of all events that were stored */
    static Map<String, Long> execute(Connection connection, List<Append> appends) throws SQLException {
        try (var statement = connection.prepareStatement(SQL)) {
            bindRequests(statement, appends);
            bindEvents(statement, appends);
            Map<String, Long> positions = new HashMap<>();
            try (var stored = statement.executeQuery()) {
                while (stored.next()) {
                    positions.put(stored.getString(1), stored.getLong(2));
                }
            }
            return positions;
        }
    }

    private static void bindRequests(PreparedStatement statement, List<Append> appends) throws SQLException {
        var requests = appends.stream()
                .filter(append -> append.request() != null)
                .sorted(ONE_ORDER)
                .toList();
        texts(statement, 1, requests, append -> request(append).actor());
        texts(statement, 2, requests, append -> request(append).key());
        texts(statement, 3, requests, append -> request(append).fingerprint());
        texts(statement, 4, requests, append -> request(append).receipt());
        texts(statement, 5, requests, Append::lastEvent);
    }

    private static void bindEvents(PreparedStatement statement, List<Append> appends) throws SQLException {
        var rows = appends.stream().flatMap(append -> append.rows().stream()).toList();
        texts(statement, 6, rows, StoredEvent::stream);
        array(statement, 7, "int8", rows.stream().map(StoredEvent::sequence).toArray(Long[]::new));
        texts(statement, 8, rows, StoredEvent::aggregateType);
        texts(statement, 9, rows, StoredEvent::identifier);
        texts(statement, 10, rows, row -> row.time().toString());
        texts(statement, 11, rows, StoredEvent::payloadType);
        texts(statement, 12, rows, StoredEvent::payloadRevision);
        array(statement, 13, "bytea", rows.stream().map(StoredEvent::payload).toArray(byte[][]::new));
        array(statement, 14, "bytea", rows.stream().map(StoredEvent::metaData).toArray(byte[][]::new));
        var answers = appends.stream()
                .flatMap(
                        append -> append.rows().stream().map(row -> append.request() == null ? "" : append.lastEvent()))
                .toList();
        texts(statement, 15, answers, answer -> answer.isEmpty() ? null : answer);
        statement.setInt(16, rows.size());
    }

    private static KeptRequest request(Append append) {
        return Objects.requireNonNull(append.request());
    }

    private static <T> void texts(
            PreparedStatement statement, int index, List<T> from, Function<T, @Nullable String> text)
            throws SQLException {
        array(statement, index, "text", from.stream().map(text).toArray(String[]::new));
    }

    private static void array(PreparedStatement statement, int index, String type, Object[] values)
            throws SQLException {
        statement.setArray(index, statement.getConnection().createArrayOf(type, values));
    }
}
