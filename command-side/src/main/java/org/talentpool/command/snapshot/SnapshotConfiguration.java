package org.talentpool.command.snapshot;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventsourcing.EventCountSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.SnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

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
        return new EventCountSnapshotTriggerDefinition(RememberingSnapshotter.of(log, transactions, thread), every);
    }
}
