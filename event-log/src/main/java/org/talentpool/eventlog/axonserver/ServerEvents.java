package org.talentpool.eventlog.axonserver;

import com.google.protobuf.ByteString;
import io.axoniq.axonserver.grpc.MetaDataValue;
import io.axoniq.axonserver.grpc.SerializedObject;
import io.axoniq.axonserver.grpc.event.Event;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.PlacedEvent;
import org.talentpool.eventlog.storage.StoredEvent;

/**
 * Events as the server has them. The metadata travels in one piece, so that its bytes stay what they were; the server counts from 0
 * and without holes, the log from 1.
 */
final class ServerEvents {
    /** Every event is in a stream whose numbers are checked; the server checks none without a type. */
    private static final String NO_TYPE = "-";

    private static final String META_DATA = "metaData";
    /** What is finer than the server's clock. */
    private static final String MICROS = "micros";

    private ServerEvents() {}

    static Event toServer(StoredEvent event) {
        var time = event.time().toInstant();
        var sent = Event.newBuilder()
                .setMessageIdentifier(event.identifier())
                .setAggregateIdentifier(event.stream())
                .setAggregateSequenceNumber(event.sequence())
                .setAggregateType(event.aggregateType() == null ? NO_TYPE : event.aggregateType())
                .setTimestamp(time.toEpochMilli())
                .setPayload(content(event.payloadType(), event.payloadRevision(), event.payload()))
                .putMetaData(META_DATA, bytes(event.metaData()));
        int micros = time.getNano() / 1_000 % 1_000;
        if (micros > 0) {
            sent.putMetaData(
                    MICROS, MetaDataValue.newBuilder().setNumberValue(micros).build());
        }
        return sent.build();
    }

    static StoredEvent fromServer(Event event) {
        var payload = event.getPayload();
        return new StoredEvent(
                event.getAggregateIdentifier(),
                event.getAggregateSequenceNumber(),
                given(event.getAggregateType(), NO_TYPE),
                event.getMessageIdentifier(),
                time(event).atOffset(ZoneOffset.UTC),
                payload.getType(),
                given(payload.getRevision(), ""),
                payload.getData().toByteArray(),
                event.getMetaDataOrDefault(META_DATA, MetaDataValue.getDefaultInstance())
                        .getBytesValue()
                        .getData()
                        .toByteArray());
    }

    static PlacedEvent fromServer(EventWithToken event) {
        return new PlacedEvent(position(event.getToken()), fromServer(event.getEvent()));
    }

    static long position(long token) {
        return token + 1;
    }

    /** What a reader has seen last that has seen all up to the position. */
    static long tokenAt(long position) {
        return position - 1;
    }

    private static Instant time(Event event) {
        long micros = event.getMetaDataOrDefault(MICROS, MetaDataValue.getDefaultInstance())
                .getNumberValue();
        return Instant.ofEpochMilli(event.getTimestamp()).plus(micros, ChronoUnit.MICROS);
    }

    private static MetaDataValue bytes(byte[] value) {
        return MetaDataValue.newBuilder()
                .setBytesValue(content("", null, value))
                .build();
    }

    private static SerializedObject content(String type, @Nullable String revision, byte[] data) {
        return SerializedObject.newBuilder()
                .setType(type)
                .setRevision(revision == null ? "" : revision)
                .setData(ByteString.copyFrom(data))
                .build();
    }

    private static @Nullable String given(String value, String none) {
        return value.equals(none) ? null : value;
    }
}
