package org.talentpool.query.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.history.PastEvents.Place;

/** Who decided, and where in the log what was decided stands. */
public record HistoryRow(
        long position,
        Place place,
        Instant time,
        String type,
        String actor,
        String role,
        @Nullable String authority,
        @Nullable String reasonCode,
        @Nullable String sealedReason,
        @Nullable String correlationId,
        @Nullable String causationId,
        @Nullable String policyVersion,
        @Nullable String event,
        @Nullable String causedBy) {

    static HistoryRow read(ResultSet row, int number) throws SQLException {
        return new HistoryRow(
                row.getLong("position"),
                new Place(row.getString("stream"), row.getLong("sequence")),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("type"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("authority"),
                row.getString("reason_code"),
                row.getString("sealed_reason"),
                row.getString("correlation_id"),
                row.getString("causation_id"),
                row.getString("policy_version"),
                row.getString("event_id"),
                row.getString("caused_by"));
    }
}
