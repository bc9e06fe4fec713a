package org.talentpool.benchmark.skips;

import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.EventMessageHandler;
import org.axonframework.eventhandling.SimpleEventHandlerInvoker;
import org.axonframework.eventhandling.TrackingEventProcessor;
import org.axonframework.eventhandling.TrackingEventProcessorConfiguration;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.jdbc.EventSchema;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.serialization.Serializer;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Axon's own engine and processor as they come, on tables of their own. */
final class Stock {
    static final String EVENTS = "stock_event";
    static final String LEDGER = "stock_ledger";
    static final String TOKENS = "stock_token";

    /** One event in a transaction is too slow for it to come near the end of the log, where events are skipped. */
    private static final int AS_OURS = 100;

    private Stock() {}

    static JdbcEventStorageEngine engine(ApplicationContext context) {
        var serializer = context.getBean("eventSerializer", Serializer.class);
        return JdbcEventStorageEngine.builder()
                .connectionProvider(context.getBean(ConnectionProvider.class))
                .transactionManager(context.getBean(TransactionManager.class))
                .eventSerializer(serializer)
                .snapshotSerializer(serializer)
                .schema(EventSchema.builder()
                        .eventTable(EVENTS)
                        .eventIdentifierColumn("event_identifier")
                        .snapshotTable("stock_snapshot")
                        .build())
                .build();
    }

    static JdbcTokenStore tokens(ApplicationContext context) {
        return JdbcTokenStore.builder()
                .connectionProvider(context.getBean(ConnectionProvider.class))
                .serializer(context.getBean(Serializer.class))
                .schema(TokenSchema.builder().setTokenTable(TOKENS).build())
                .build();
    }

    static void read(ApplicationContext context) {
        var ledger = new Ledger(context.getBean(JdbcClient.class));
        EventMessageHandler handler = event -> {
            ledger.note(LEDGER, event);
            return event;
        };
        TrackingEventProcessor.builder()
                .name(Ledger.GROUP)
                .eventHandlerInvoker(SimpleEventHandlerInvoker.builder()
                        .eventHandlers(handler)
                        .build())
                .messageSource(EmbeddedEventStore.builder()
                        .storageEngine(engine(context))
                        .build())
                .tokenStore(tokens(context))
                .transactionManager(context.getBean(TransactionManager.class))
                .trackingEventProcessorConfiguration(TrackingEventProcessorConfiguration.forSingleThreadedProcessing()
                        .andBatchSize(AS_OURS))
                .build()
                .start();
    }
}
