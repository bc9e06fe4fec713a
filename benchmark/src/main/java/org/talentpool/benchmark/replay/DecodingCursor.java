package org.talentpool.benchmark.replay;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.GenericDomainEventEntry;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.TrackedDomainEventData;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rival: no more than what it takes to have every event of the log as an object. */
@Component
class DecodingCursor {
    private static final int FETCH_SIZE = 1_000;

    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final Serializer serializer;
    private final EventUpcasterChain upcasters;

    DecodingCursor(
            JdbcClient database,
            PlatformTransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** @return how many events were decoded */
    long read() {
        return Objects.requireNonNull(transaction.execute(_ -> decode()));
    }

    private long decode() {
        try (Stream<TrackedEventData<?>> rows = database
                .sql("select * from eventlog.domain_event_entry order by global_index")
                .withFetchSize(FETCH_SIZE)
                .<TrackedEventData<?>>query((row, number) -> event(row))
                .stream()) {
            return EventUtils.upcastAndDeserializeTrackedEvents(rows, serializer, upcasters)
                    .map(EventMessage::getPayload)
                    .filter(event -> event != null)
                    .count();
        }
    }

    private static TrackedEventData<?> event(ResultSet row) throws SQLException {
        var entry = new GenericDomainEventEntry<>(
                row.getString("type"),
                row.getString("aggregate_identifier"),
                row.getLong("sequence_number"),
                row.getString("event_identifier"),
                row.getTimestamp("time_stamp").toInstant(),
                row.getString("payload_type"),
                row.getString("payload_revision"),
                row.getBytes("payload"),
                row.getBytes("meta_data"));
        return new TrackedDomainEventData<>(new GlobalSequenceTrackingToken(row.getLong("global_index")), entry);
    }
}
