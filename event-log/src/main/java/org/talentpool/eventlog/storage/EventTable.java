package org.talentpool.eventlog.storage;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.serializer.KeysAhead;

/** Table {@code eventlog.domain_event_entry}. */
final class EventTable {
    private static final String READ_IN_ORDER = """
            select * from eventlog.domain_event_entry
            where global_index > ? and global_index <= ?
            order by global_index limit ?""";
    private static final String READ_STREAM = """
            select * from eventlog.domain_event_entry
            where aggregate_identifier = ? and sequence_number >= ?
            order by sequence_number limit ?""";
    private static final String ENDS = """
            select stream.name, ending.sequence_number, ending.global_index
            from unnest(?::text[]) as stream (name)
            cross join lateral (
                select sequence_number, global_index from eventlog.domain_event_entry
                where aggregate_identifier = stream.name order by sequence_number desc limit 1) as ending""";
    private static final String BEFORE_FIRST = "select min(global_index) - 1 from eventlog.domain_event_entry";
    private static final String BEFORE_TIME = """
            select min(global_index) - 1 from eventlog.domain_event_entry where time_stamp >= ?""";

    private final JdbcClient database;
    private final LogConnections connections;
    private final KeysAhead keys;

    /** @param connections for what commands read, which is read beside their transaction */
    EventTable(JdbcClient database, LogConnections connections, KeysAhead keys) {
        this.database = database;
        this.connections = connections;
        this.keys = keys;
    }

    List<TrackedEventData<?>> readInOrder(long after, long upTo, int limit) {
        var events = database.sql(READ_IN_ORDER)
                .params(after, upTo, limit)
                .<TrackedEventData<?>>query((row, number) -> tracked(row))
                .list();
        keys.prepare(events);
        return events;
    }

    List<DomainEventData<?>> readStream(String stream, long firstSequence, int limit) {
        return read(connection -> {
            try (var statement = connection.prepareStatement(READ_STREAM)) {
                statement.setString(1, stream);
                statement.setLong(2, firstSequence);
                statement.setInt(3, limit);
                return entries(statement, stream);
            }
        });
    }

    Optional<StreamEnd> endOf(String stream) {
        return Optional.ofNullable(ends(Set.of(stream)).get(stream));
    }

    /** Where streams end, without those that have no event. */
    Map<String, StreamEnd> ends(Collection<String> streams) {
        return read(connection -> {
            try (var statement = connection.prepareStatement(ENDS)) {
                statement.setArray(1, connection.createArrayOf("text", streams.toArray(String[]::new)));
                var ends = new HashMap<String, StreamEnd>();
                try (var rows = statement.executeQuery()) {
                    while (rows.next()) ends.put(rows.getString(1), new StreamEnd(rows.getLong(2), rows.getLong(3)));
                }
                return ends;
            }
        });
    }

    Optional<Long> beforeFirst() {
        return database.sql(BEFORE_FIRST).query(Long.class).optional();
    }

    Optional<Long> beforeTime(Instant time) {
        return database.sql(BEFORE_TIME)
                .param(time.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    private <T> T read(LogConnections.Work<T> work) {
        try {
            return connections.run(work);
        } catch (SQLException e) {
            throw new EventStoreException("The log cannot be read", e);
        }
    }

    private static List<DomainEventData<?>> entries(PreparedStatement statement, String stream) throws SQLException {
        var entries = new ArrayList<DomainEventData<?>>();
        try (var rows = statement.executeQuery()) {
            while (rows.next()) entries.add(entry(rows, stream));
        }
        return entries;
    }

    static TrackedEventData<?> tracked(ResultSet row) throws SQLException {
        String stream = row.getString("aggregate_identifier");
        boolean ownStream = stream.equals(row.getString("event_identifier"));
        return new TrackedDomainEventData<>(
                new GlobalSequenceTrackingToken(row.getLong("global_index")), entry(row, ownStream ? null : stream));
    }

    static GenericDomainEventEntry<byte[]> entry(ResultSet row, @Nullable String stream) throws SQLException {
        return new GenericDomainEventEntry<>(
                row.getString("type"),
                stream,
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getObject("time_stamp", OffsetDateTime.class).toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
    }
}
