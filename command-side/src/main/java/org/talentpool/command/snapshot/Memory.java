package org.talentpool.command.snapshot;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.EventSourcedAggregate;
import org.axonframework.eventsourcing.GenericAggregateFactory;
import org.axonframework.eventsourcing.NoSnapshotTriggerDefinition;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.AnnotatedAggregateMetaModelFactory;

/** Goes through a stream and tells what its aggregate remembers of it. */
final class Memory {
    private final Map<Class<?>, AggregateModel<?>> models = new ConcurrentHashMap<>();

    /** @param type of an aggregate that is {@link Remembering} */
    DomainEventMessage<?> of(Class<?> type, String stream, DomainEventStream events, EventStore log) {
        return of(
                models.computeIfAbsent(type, AnnotatedAggregateMetaModelFactory::inspectAggregate),
                stream,
                events,
                log);
    }

    private static <T> DomainEventMessage<?> of(
            AggregateModel<T> model, String stream, DomainEventStream events, EventStore log) {
        T root = new GenericAggregateFactory<>(model).createAggregateRoot(stream, events.peek());
        var aggregate = EventSourcedAggregate.initialize(root, model, log, NoSnapshotTriggerDefinition.TRIGGER);
        aggregate.initializeState(events);
        var remembered = aggregate.invoke(known -> ((Remembering) known).remembered());
        return new GenericDomainEventMessage<>(aggregate.type(), stream, aggregate.version(), remembered);
    }
}
