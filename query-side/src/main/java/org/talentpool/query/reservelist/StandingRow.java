package org.talentpool.query.reservelist;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.JsonColumns;

/** Derives where a member stands today from what the streams have told. */
record StandingRow(JsonColumns json, PoliciesInForce inForce) implements RowMapper<Standing> {
    @Override
    public Standing mapRow(ResultSet row, int number) throws SQLException {
        var notifiedOn = row.getObject("notified_on", LocalDate.class);
        var validUntil = ListValidity.validUntil(
                notifiedOn, ListTerm.until(row.getObject("valid_until", LocalDate.class)), inForce);
        return new Standing(
                row.getObject("requisition_id", UUID.class),
                row.getString("number"),
                row.getObject("candidate_id", UUID.class),
                row.getObject("application_id", UUID.class),
                row.getString("name"),
                state(row, validUntil),
                json.list(row.getString("profiles"), Profile.class),
                json.list(row.getString("grade_slots"), GradeSlot.class),
                notifiedOn,
                validUntil,
                row.getObject("post_id", UUID.class),
                row.getBoolean("considered"));
    }

    /** A live allocation outlasts the list and a pause: what was begun in time may end well. */
    private MembershipState state(ResultSet row, LocalDate validUntil) throws SQLException {
        if (row.getBoolean("erased")) return MembershipState.ERASED;
        if (row.getBoolean("withdrawn")) return MembershipState.WITHDRAWN;
        if (row.getBoolean("removed")) return MembershipState.REMOVED;
        if (row.getObject("post_id") != null) return stage(row.getString("stage"));
        if (inForce.day().isAfter(validUntil)) return MembershipState.EXPIRED;
        return isPaused(row) ? MembershipState.PAUSED : MembershipState.LISTED;
    }

    private boolean isPaused(ResultSet row) throws SQLException {
        var until = row.getObject("paused_until", LocalDate.class);
        return row.getBoolean("paused") && (until == null || !inForce.day().isAfter(until));
    }

    /** The candidate's commitment may be known an instant before the post's. */
    private static MembershipState stage(@Nullable String stage) {
        return stage == null ? MembershipState.HELD : MembershipState.valueOf(stage);
    }
}
