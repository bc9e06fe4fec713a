package org.talentpool.benchmark.replay;

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
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The rival: no more than what it takes to have every event of the log as an object. */
@Component
class DecodingCursor {
    private static final int FETCH_SIZE = 1_000;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final Serializer serializer;
    private final EventUpcasterChain upcasters;

    DecodingCursor(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            @Qualifier("eventSerializer") Serializer serializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters) {
        this.jdbc = new JdbcTemplate(jdbc.getDataSource());
        this.jdbc.setFetchSize(FETCH_SIZE);
        this.transaction = new TransactionTemplate(transactions);
        this.serializer = serializer;
        this.upcasters = upcasters;
    }

    /** @return how many events were decoded */
    long read() {
        return transaction.execute(_ -> {
            try (Stream<TrackedEventData<?>> rows = jdbc.queryForStream(
                    "select * from eventlog.domain_event_entry order by global_index",
                    (row, number) -> new TrackedDomainEventData<>(
                            new GlobalSequenceTrackingToken(row.getLong("global_index")),
                            new GenericDomainEventEntry<>(
                                    row.getString("type"),
                                    row.getString("aggregate_identifier"),
                                    row.getLong("sequence_number"),
                                    row.getString("event_identifier"),
                                    row.getTimestamp("time_stamp").toInstant(),
                                    row.getString("payload_type"),
                                    row.getString("payload_revision"),
                                    row.getBytes("payload"),
                                    row.getBytes("meta_data"))))) {
                return EventUtils.upcastAndDeserializeTrackedEvents(rows, serializer, upcasters)
                        .map(EventMessage::getPayload)
                        .filter(event -> event != null)
                        .count();
            }
        });
    }
}
