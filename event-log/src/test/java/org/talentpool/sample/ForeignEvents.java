package org.talentpool.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.talentpool.eventlog.storage.Append;
import org.talentpool.eventlog.storage.Appends;
import org.talentpool.eventlog.storage.StoredEvent;

/** Puts an event into the log as if another version, or another installation, had written it. */
public final class ForeignEvents {
    private static final byte[] NOTHING = "{}".getBytes(UTF_8);

    private ForeignEvents() {}

    /** One that every reader of the log can digest, for those who fill a log that others follow at the same time. */
    public static StoredEvent counted(UUID id, long sequence, OffsetDateTime at) {
        byte[] json = "{\"sampleId\":\"%s\",\"by\":1}".formatted(id).getBytes(UTF_8);
        var identifier = UUID.randomUUID().toString();
        return new StoredEvent(
                "sample:" + id, sequence, "Sample", identifier, at, "sample.SampleCounted", "1", json, NOTHING);
    }

    public static void opened(Appends log, UUID id, String revision, String json) {
        log.store(new Append(
                List.of(new StoredEvent(
                        "sample:" + id,
                        0,
                        "Sample",
                        UUID.randomUUID().toString(),
                        OffsetDateTime.now(ZoneOffset.UTC),
                        "sample.SampleOpened",
                        revision,
                        json.getBytes(UTF_8),
                        NOTHING)),
                null));
    }
}
