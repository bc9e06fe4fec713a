package org.talentpool.query.deadletter;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.axonframework.common.DateTimeUtils;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.operations.DeadLetterView.Letter;
import org.talentpool.kernel.operations.DeadLettersView;

/** A dead letter as it is stored, with the place of its event; Axon writes its times as text that sorts like them. */
record LetterRow(
        String id,
        String group,
        String sequence,
        long index,
        String eventType,
        String eventId,
        @Nullable String stream,
        @Nullable Long position,
        String enqueuedAt,
        @Nullable String lastTouched,
        int attempts,
        @Nullable String kinds) {
    private static final Pattern ATTEMPTS = Pattern.compile("\"attempts\":(\\d{1,9})");
    private static final Pattern BETWEEN_KINDS = Pattern.compile(" < ");

    static LetterRow of(ResultSet row) throws SQLException {
        return new LetterRow(
                row.getString("dead_letter_id"),
                row.getString("processing_group"),
                row.getString("sequence_identifier"),
                row.getLong("sequence_index"),
                row.getString("payload_type"),
                row.getString("event_identifier"),
                row.getString("stream"),
                row.getObject("global_index", Long.class),
                row.getString("enqueued_at"),
                row.getString("last_touched"),
                attempts(row.getBytes("diagnostics")),
                row.getString("cause_message"));
    }

    private static int attempts(byte @Nullable [] diagnostics) {
        if (diagnostics == null) return 0;
        var found = ATTEMPTS.matcher(new String(diagnostics, UTF_8));
        return found.find() ? Integer.parseInt(found.group(1)) : 0;
    }

    UUID uuid() {
        return UUID.fromString(id);
    }

    List<String> failures() {
        return kinds == null ? List.of() : List.of(BETWEEN_KINDS.split(kinds));
    }

    private @Nullable Instant lastTriedAt() {
        return lastTouched == null || attempts == 0 ? null : DateTimeUtils.parseInstant(lastTouched);
    }

    DeadLettersView.Item head(long waiting) {
        return new DeadLettersView.Item(
                uuid(),
                group,
                sequence,
                eventType,
                eventId,
                stream,
                position,
                DateTimeUtils.parseInstant(enqueuedAt),
                lastTriedAt(),
                attempts,
                failures(),
                waiting);
    }

    Letter letter() {
        return new Letter(
                uuid(),
                eventType,
                eventId,
                stream,
                position,
                DateTimeUtils.parseInstant(enqueuedAt),
                lastTriedAt(),
                attempts,
                failures());
    }
}
