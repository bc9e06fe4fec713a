package org.talentpool.eventlog.storage;

import java.time.Instant;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.Serializer;

/** Axon's own engine on tables of its own: what passes here must fail there, or the test proves nothing. */
final class StockEngine {
    private StockEngine() {}

    /** With one event in it, since a token is needed to begin with. */
    static JdbcEventStorageEngine on(
            String tables, ConnectionProvider connections, TransactionManager transactions, Serializer serializer) {
        var schema = EventSchema.builder()
                .eventTable(tables + "_event")
                .snapshotTable(tables + "_snapshot")
                .build();
        var stock = JdbcEventStorageEngine.builder()
                .connectionProvider(connections)
                .transactionManager(transactions)
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(schema)
                .build();
        stock.createSchema(PostgresEventTableFactory.INSTANCE);
        stock.appendEvents(NeverSkippingIT.event("first", Instant.now()));
        return stock;
    }
}
