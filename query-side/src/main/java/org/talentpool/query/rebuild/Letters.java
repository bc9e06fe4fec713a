package org.talentpool.query.rebuild;

import java.util.Objects;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.axonframework.messaging.deadletter.GenericDeadLetter;
import org.axonframework.messaging.deadletter.SequencedDeadLetterQueue;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.messaging.EventParkedException;

/** The dead letters of a projection that was built anew are those that were met meanwhile, whatever was parked before. */
@Component
class Letters {
    private final Configuration axon;
    private final EventStorageEngine log;
    private final LeftOver leftOver;

    Letters(Configuration axon, EventStorageEngine log, LeftOver leftOver) {
        this.axon = axon;
        this.log = log;
        this.leftOver = leftOver;
    }

    void replace(Rebuild rebuild) {
        rebuild.groups().forEach(group -> queue(group).clear());
        leftOver.parked(rebuild.id()).forEach(this::enqueue);
    }

    private void enqueue(Parked parked) {
        var event = event(parked.position());
        var sequence = axon.eventProcessingConfiguration()
                .sequencingPolicy(parked.processingGroup())
                .getSequenceIdentifierFor(event);
        var cause = parked.failure() == null ? null : new EventParkedException(parked.failure());
        queue(parked.processingGroup())
                .enqueue(Objects.requireNonNull(sequence), new GenericDeadLetter<>(sequence, event, cause));
    }

    private EventMessage<?> event(long position) {
        try (var events = log.readEvents(new GlobalSequenceTrackingToken(position - 1), false)) {
            return events.findFirst().orElseThrow();
        }
    }

    private SequencedDeadLetterQueue<EventMessage<?>> queue(String group) {
        return axon.eventProcessingConfiguration().deadLetterQueue(group).orElseThrow();
    }
}
