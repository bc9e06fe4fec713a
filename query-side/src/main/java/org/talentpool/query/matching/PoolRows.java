package org.talentpool.query.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.RepeatedLists;

/** What a row says of a member or of a membership, whether it is so or was. */
@Component
class PoolRows {
    private final JsonColumns json;
    private final RepeatedLists<Profile> profiles;
    private final RepeatedLists<GradeSlot> gradeSlots;

    PoolRows(JsonColumns json) {
        this.json = json;
        profiles = new RepeatedLists<>(json, Profile.class);
        gradeSlots = new RepeatedLists<>(json, GradeSlot.class);
    }

    PoolMember member(ResultSet row, List<Membership> memberships) throws SQLException {
        return new PoolMember(
                row.getObject("id", UUID.class),
                json.read(row.getString("qualifications"), Qualifications.class),
                memberships,
                row.getBoolean("paused"),
                row.getObject("paused_until", LocalDate.class),
                row.getObject("committed_to", UUID.class),
                row.getBoolean("ineligible"));
    }

    Membership membership(ResultSet row, boolean established, ListTerm term) throws SQLException {
        return new Membership(
                row.getObject("requisition_id", UUID.class),
                profiles.read(row.getString("profiles")),
                gradeSlots.read(row.getString("grade_slots")),
                row.getObject("notified_on", LocalDate.class),
                evidence(row.getString("evidence")),
                established,
                term);
    }

    /** What a list says of how long it is valid. */
    static ListTerm term(ResultSet row) throws SQLException {
        return new ListTerm(
                row.getObject("valid_until", LocalDate.class), row.getObject("validity_months", Integer.class));
    }

    private MembershipEvidence evidence(@Nullable String column) {
        var known = json.readOrNull(column, MembershipEvidence.class);
        return known == null ? MembershipEvidence.NONE : known;
    }
}
