package org.talentpool.command.snapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.AbstractSnapshotter;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** Goes through a stream and keeps what its aggregate remembers; on a thread of its own, and no command fails with it. */
final class RememberingSnapshotter extends AbstractSnapshotter {
    private final Map<Class<?>, AggregateModel<?>> models = new ConcurrentHashMap<>();

    private RememberingSnapshotter(Settings settings) {
        super(settings);
    }

    static RememberingSnapshotter of(EventStore log, TransactionManager transactions, Executor thread) {
        var settings = new Settings();
        settings.eventStore(log).transactionManager(transactions).executor(thread);
        return new RememberingSnapshotter(settings);
    }

    @Override
    protected DomainEventMessage<?> createSnapshot(Class<?> type, String stream, DomainEventStream events) {
        return take(models.computeIfAbsent(type, AnnotatedAggregateMetaModelFactory::inspectAggregate), stream, events);
    }

    private <T> DomainEventMessage<?> take(AggregateModel<T> model, String stream, DomainEventStream events) {
        T root = new GenericAggregateFactory<>(model).createAggregateRoot(stream, events.peek());
        var aggregate =
                EventSourcedAggregate.initialize(root, model, getEventStore(), NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(events);
        var remembered = aggregate.invoke(known -> ((Remembering) known).remembered());
        return new GenericDomainEventMessage<>(aggregate.type(), stream, aggregate.version(), remembered);
    }

    private static final class Settings extends AbstractSnapshotter.Builder {}
}
