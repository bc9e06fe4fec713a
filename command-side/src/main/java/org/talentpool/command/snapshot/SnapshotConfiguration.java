package org.talentpool.command.snapshot;

import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.storage.Shortening;

@Configuration(proxyBeanMethods = false)
class SnapshotConfiguration {
    /** More than that need not wait: a stream that is still long comes again with its next command. */
    private static final int WAITING = 1000;

    @Bean(defaultCandidate = false, destroyMethod = "shutdownNow")
    ThreadPoolExecutor snapshotThread() {
        return new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().name("snapshots").daemon().factory());
    }

    @Bean(Snapshots.WHEN_LONG)
    SnapshotTriggerDefinition snapshotsWhenLong(
            EventStore log,
            TransactionManager transactions,
            @Qualifier("snapshotThread") ThreadPoolExecutor thread,
            @Value("${talentpool.log.snapshot-every:100}") int every) {
        return new WhenLong(RememberingSnapshotter.of(new Memory(), log, transactions, thread), every);
    }

    @Bean
    Shortening shortStreams(List<RememberedKind> kinds, ObjectProvider<EventStore> log) {
        var memory = new Memory();
        return (stream, messages) -> kinds.stream()
                .filter(kind -> stream.startsWith(kind.prefix()))
                .findFirst()
                .map(kind -> memory.of(kind.type(), stream, DomainEventStream.of(messages), log.getObject()));
    }
}
