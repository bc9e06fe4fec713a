package org.talentpool.eventlog.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code eventlog.domain_event_entry}. */
final class EventTable {
    private static final String INSERT = """
            insert into eventlog.domain_event_entry
                (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                 payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)
            returning global_index""";
    private static final String READ_IN_ORDER = """
            select * from eventlog.domain_event_entry
            where global_index > ? and global_index <= ?
            order by global_index limit ?""";
    private static final String READ_STREAM = """
            select * from eventlog.domain_event_entry
            where aggregate_identifier = ? and sequence_number >= ?
            order by sequence_number limit ?""";
    private static final String LAST_OF_STREAM = """
            select sequence_number, global_index from eventlog.domain_event_entry
            where aggregate_identifier = ? order by sequence_number desc limit 1""";
    private static final String BEFORE_FIRST = "select min(global_index) - 1 from eventlog.domain_event_entry";
    private static final String BEFORE_TIME = """
            select min(global_index) - 1 from eventlog.domain_event_entry where time_stamp >= ?""";

    private final JdbcClient database;

    EventTable(JdbcClient database) {
        this.database = database;
    }

    /** @return the event's position */
    long insert(StoredEvent event) {
        return database.sql(INSERT)
                .param(event.stream())
                .param(event.sequence())
                .param(event.aggregateType())
                .param(event.identifier())
                .param(event.time())
                .param(event.payloadType())
                .param(event.payloadRevision())
                .param(event.payload())
                .param(event.metaData())
                .query(Long.class)
                .single();
    }

    List<TrackedEventData<?>> readInOrder(long after, long upTo, int limit) {
        return database.sql(READ_IN_ORDER)
                .params(after, upTo, limit)
                .<TrackedEventData<?>>query((row, number) -> tracked(row))
                .list();
    }

    List<DomainEventData<?>> readStream(String stream, long firstSequence, int limit) {
        return database.sql(READ_STREAM)
                .params(stream, firstSequence, limit)
                .<DomainEventData<?>>query((row, number) -> entry(row, row.getString("aggregate_identifier")))
                .list();
    }

    Optional<StreamEnd> endOf(String stream) {
        return database.sql(LAST_OF_STREAM)
                .param(stream)
                .query((row, number) -> new StreamEnd(row.getLong(1), row.getLong(2)))
                .optional();
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
