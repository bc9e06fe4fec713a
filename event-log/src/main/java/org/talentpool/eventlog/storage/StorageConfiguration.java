package org.talentpool.eventlog.storage;

import javax.sql.DataSource;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.eventhandling.EventBusSpanFactory;
import org.axonframework.eventsourcing.eventstore.BatchingEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.LazyConnectionDataSourceProxy;
import org.talentpool.eventlog.metadata.DecisionStamp;
import org.talentpool.eventlog.serializer.EventTypes;
import org.talentpool.eventlog.serializer.KeysAhead;

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class StorageConfiguration {
    private static final int READ_AHEAD = 500;

    @Bean
    EventStorage eventStorageEngine(
            JdbcClient database,
            TransactionManager transactions,
            Appending appending,
            LogStreams streams,
            LogInOrder order,
            KeysAhead keys,
            LogConnections connections,
            StorageProperties properties,
            EventTypes types,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters) {
        var settings = new Settings()
                .batchSize(READ_AHEAD)
                // Axon would ask once more, until nothing comes.
                .finalAggregateBatchPredicate(
                        batch -> batch.size() < EventStorage.asked(batch, READ_AHEAD, properties.snapshotEvery()))
                .eventSerializer(eventSerializer)
                .snapshotSerializer(eventSerializer)
                .snapshotFilter(snapshot -> isOfToday(snapshot, types))
                .upcasterChain(upcasters);
        return new EventStorage(
                (BatchingEventStorageEngine.Builder) settings,
                transactions,
                appending,
                streams,
                order,
                keys,
                new SnapshotTable(database, connections),
                properties.snapshotEvery());
    }

    @Bean
    EmbeddedEventStore eventStore(
            EventStorage engine,
            KnownStreams known,
            StoredHere storedHere,
            StorageProperties properties,
            Configuration axon,
            @Qualifier("decisionStamp") DecisionStamp stamp) {
        var settings = EmbeddedEventStore.builder()
                .storageEngine(engine)
                // The end of the log is read elsewhere, and this way without a thread for it.
                .optimizeEventConsumption(false)
                .messageMonitor(axon.messageMonitor(EventStore.class, "eventStore"))
                .spanFactory(axon.getComponent(EventBusSpanFactory.class));
        var store = new RememberingEventStore(settings, known, storedHere, properties.snapshotEvery());
        store.registerDispatchInterceptor(stamp);
        return store;
    }

    @Bean
    StoredHere storedHere() {
        return new StoredHere();
    }

    @Bean
    LogConnections logConnections(DataSource database) {
        return new LogConnections(database, NotedConnections.beneath(database));
    }

    @Bean
    Appending appending(Appends log) {
        return new Appending(log);
    }

    @Bean
    KnownStreams knownStreams(StorageProperties properties, ObjectProvider<Shortening> shortening) {
        return new KnownStreams(
                properties.knownEvents(),
                (stream, messages) -> shortening.stream()
                        .flatMap(kind -> kind.shorten(stream, messages).stream())
                        .findFirst());
    }

    @Bean
    FreshDecision freshDecision(KnownStreams known, LogStreams events, Appending appending) {
        return new FreshDecision(known, events, appending);
    }

    @Bean
    Streams streams(LogStreams events) {
        return new Streams(events);
    }

    /** A command that needs no transaction takes no connection for one. */
    @Bean
    static BeanPostProcessor connectionsWhenNeeded() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof DataSource pool && name.equals("dataSource")
                        ? new LazyConnectionDataSourceProxy(new NotedConnections(pool))
                        : bean;
            }
        };
    }

    /** A snapshot of another revision counts for nothing, since the events are there. */
    private static boolean isOfToday(DomainEventData<?> snapshot, EventTypes types) {
        var stored = snapshot.getPayload().getType();
        return types.named(stored.getName())
                .filter(shape -> shape.revision().equals(stored.getRevision()))
                .isPresent();
    }

    private static final class Settings extends BatchingEventStorageEngine.Builder {}
}
