package org.talentpool.eventlog.storage;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.metadata.DecisionStamp;

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    /** How long a reader at the end of the log waits before it looks again, if no append of its own process wakes it. */
    private static final int FETCH_DELAY_MILLIS = 50;

    private static final int READ_AHEAD = 500;

    /** Newest events kept in memory for the readers at the end of the log. */
    private static final int REMEMBERED_EVENTS = 2_000;

    @Bean
    PostgresEventStorage eventStorageEngine(
            JdbcClient database,
            TransactionManager transactions,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters,
            HighWaterMark mark) {
        var settings = new Settings()
                .batchSize(READ_AHEAD)
                .eventSerializer(eventSerializer)
                .snapshotSerializer(serializer)
                .upcasterChain(upcasters);
        return new PostgresEventStorage(
                (BatchingEventStorageEngine.Builder) settings,
                transactions,
                new AppendLock(database),
                new EventTable(database),
                new SnapshotTable(database),
                mark);
    }

    @Bean
    HighWaterMark highWaterMark(JdbcClient database, PlatformTransactionManager platform) {
        return new HighWaterMark(database, ownTransaction(platform));
    }

    @Bean
    LogByStream logByStream(
            JdbcTemplate database,
            PlatformTransactionManager platform,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters,
            HighWaterMark mark) {
        return new LogByStream(database, ownTransaction(platform), eventSerializer, upcasters, mark);
    }

    @Bean
    EmbeddedEventStore eventStore(
            PostgresEventStorage engine, Configuration axon, @Qualifier("decisionStamp") DecisionStamp stamp) {
        var store = EmbeddedEventStore.builder()
                .storageEngine(engine)
                .fetchDelay(FETCH_DELAY_MILLIS)
                .cachedEvents(REMEMBERED_EVENTS)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class))
                .build();
        store.registerDispatchInterceptor(stamp);
        return store;
    }

    @Bean
    Streams streams(JdbcClient database) {
        return new Streams(new EventTable(database));
    }

    private static TransactionTemplate ownTransaction(PlatformTransactionManager platform) {
        var template = new TransactionTemplate(platform);
        template.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
        return template;
    }

    private static final class Settings extends BatchingEventStorageEngine.Builder {}
}
