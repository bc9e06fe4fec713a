package org.talentpool.command.snapshot;

import java.util.concurrent.Executor;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotter;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;

/** Keeps what the aggregate of a stream remembers; on a thread of its own, and no command fails with it. */
final class RememberingSnapshotter extends AbstractSnapshotter {
    private final Memory memory;

    private RememberingSnapshotter(Settings settings, Memory memory) {
        super(settings);
        this.memory = memory;
    }

    static RememberingSnapshotter of(Memory memory, EventStore log, TransactionManager transactions, Executor thread) {
        var settings = new Settings();
        settings.eventStore(log).transactionManager(transactions).executor(thread);
        return new RememberingSnapshotter(settings, memory);
    }

    @Override
    protected DomainEventMessage<?> createSnapshot(Class<?> type, String stream, DomainEventStream events) {
        return memory.of(type, stream, events, getEventStore());
    }

    private static final class Settings extends AbstractSnapshotter.Builder {}
}
