package org.talentpool.eventlog.storage;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.axonframework.eventhandling.DomainEventData;
import org.axonframework.serialization.SerializedMetaData;
import org.axonframework.serialization.SerializedObject;
import org.axonframework.serialization.SimpleSerializedObject;
import org.jspecify.annotations.Nullable;

/**
 * A stored event as Axon reads it. Axon's own entry writes the time as text, to read it again for each message.
 *
 * @param stream none for an event that is a stream of its own
 */
record StoredEntry(StoredEvent event, @Nullable String stream) implements DomainEventData<byte[]> {
    @Override
    public @Nullable String getType() {
        return event.aggregateType();
    }

    @Override
    public @Nullable String getAggregateIdentifier() {
        return stream;
    }

    @Override
    public long getSequenceNumber() {
        return event.sequence();
    }

    @Override
    public String getEventIdentifier() {
        return event.identifier();
    }

    /** Of milliseconds, whatever wrote it: so much Axon keeps. */
    @Override
    public Instant getTimestamp() {
        return event.time().toInstant().truncatedTo(ChronoUnit.MILLIS);
    }

    @Override
    public SerializedObject<byte[]> getMetaData() {
        return new SerializedMetaData<>(event.metaData(), byte[].class);
    }

    @Override
    public SerializedObject<byte[]> getPayload() {
        return new SimpleSerializedObject<>(
                event.payload(), byte[].class, event.payloadType(), event.payloadRevision());
    }
}
