package org.talentpool.eventlog.storage;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.serialization.Serializer;
import org.jspecify.annotations.Nullable;

/** An event as the log keeps it, before it has a position. */
@SuppressWarnings("ArrayRecordComponent")
public record StoredEvent(
        String stream,
        long sequence,
        @Nullable String aggregateType,
        String identifier,
        OffsetDateTime time,
        String payloadType,
        @Nullable String payloadRevision,
        byte[] payload,
        byte[] metaData) {

    static StoredEvent of(EventMessage<?> event, Serializer serializer) {
        var domain = inStream(event);
        var payload = event.serializePayload(serializer, byte[].class);
        var metaData = event.serializeMetaData(serializer, byte[].class);
        return new StoredEvent(
                domain.getAggregateIdentifier(),
                domain.getSequenceNumber(),
                domain.getType(),
                event.getIdentifier(),
                // Axon keeps milliseconds when it reads; storing more would only make the two differ.
                event.getTimestamp().truncatedTo(ChronoUnit.MILLIS).atOffset(ZoneOffset.UTC),
                payload.getType().getName(),
                payload.getType().getRevision(),
                payload.getData(),
                metaData.getData());
    }

    /** An event of no aggregate is a stream of its own. */
    private static DomainEventMessage<?> inStream(EventMessage<?> event) {
        return event instanceof DomainEventMessage<?> domain
                ? domain
                : new GenericDomainEventMessage<>(null, event.getIdentifier(), 0L, event, event::getTimestamp);
    }
}
