package org.talentpool.eventlog.portability;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.PlacedEvent;
import org.talentpool.eventlog.storage.StoredEvent;

/** A line of an export: one header, then events by position, then rows of other tables, then one end. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Line.Header.class, name = "header"),
    @JsonSubTypes.Type(value = Line.Event.class, name = "event"),
    @JsonSubTypes.Type(value = Line.Row.class, name = "row"),
    @JsonSubTypes.Type(value = Line.End.class, name = "end")
})
sealed interface Line {
    /**
     * @param format always {@link Header#FORMAT}
     * @param version of the format
     * @param content {@code log} or {@code keys}
     * @param origin the database it was read from
     * @param schema newest migration of that database
     * @param position up to which the log was complete at the moment of the export
     * @param events how many follow
     * @param belongsTo of keys: the last chain value of the log that they open
     */
    record Header(
            String format,
            int version,
            String content,
            Instant exportedAt,
            String origin,
            String schema,
            long position,
            long events,
            @Nullable String belongsTo)
            implements Line {
        static final String FORMAT = "talentpool-export";
        static final int VERSION = 1;
        static final String LOG = "log";
        static final String KEYS = "keys";
    }

    /** An event as stored; payload and metadata are Base64 of the very bytes. */
    @SuppressWarnings("ArrayRecordComponent")
    record Event(
            long position,
            String stream,
            @Nullable String aggregateType,
            long sequence,
            String id,
            Instant time,
            String type,
            @Nullable String revision,
            byte[] payload,
            byte[] metaData)
            implements Line {
        static Event of(PlacedEvent placed) {
            var event = placed.event();
            return new Event(
                    placed.position(),
                    event.stream(),
                    event.aggregateType(),
                    event.sequence(),
                    event.identifier(),
                    event.time().toInstant(),
                    event.payloadType(),
                    event.payloadRevision(),
                    event.payload(),
                    event.metaData());
        }

        PlacedEvent placed() {
            var at = time.atOffset(ZoneOffset.UTC);
            return new PlacedEvent(
                    position,
                    new StoredEvent(stream, sequence, aggregateType, id, at, type, revision, payload, metaData));
        }
    }

    /** @param row the row as PostgreSQL writes it as JSON, kept as text so that no number is read and written anew */
    record Row(String table, String row) implements Line {}

    record End(long events, long rows, long lastPosition) implements Line {}
}
