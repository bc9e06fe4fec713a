package org.talentpool.query.post;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.OfferState;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.post.PostView;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.JsonColumns;

/** Reads a row of the table of posts. */
record PostRow(JsonColumns json) implements RowMapper<PostView> {
    @Override
    public PostView mapRow(ResultSet row, int number) throws SQLException {
        return new PostView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getString("number"),
                row.getString("title"),
                row.getString("division"),
                GradeSlot.of(row.getString("grade_slot")),
                Profile.valueOf(row.getString("profile")),
                Regime.valueOf(row.getString("regime")),
                row.getBoolean("funded"),
                row.getObject("planned_start", LocalDate.class),
                json.readOrNull(row.getString("criteria"), Criteria.class),
                clearance(row.getString("clearance")),
                PostState.valueOf(row.getString("state")),
                json.list(row.getString("requisition_ids"), UUID.class),
                assignment(row),
                offer(row),
                conditions(row),
                scoring(row));
    }

    private @Nullable ScoringView scoring(ResultSet row) throws SQLException {
        var scoring = json.readOrNull(row.getString("scoring"), Scoring.class);
        return scoring == null ? null : ScoringView.of(scoring, json.read(row.getString("criteria"), Criteria.class));
    }

    private static PostView.@Nullable Assignment assignment(ResultSet row) throws SQLException {
        var candidate = row.getObject("candidate_id", UUID.class);
        if (candidate == null) return null;
        return new PostView.Assignment(
                candidate,
                row.getObject("requisition_id", UUID.class),
                row.getObject("hold_until", LocalDate.class),
                row.getBoolean("lower_grade"));
    }

    private PostView.@Nullable Offer offer(ResultSet row) throws SQLException {
        var state = row.getString("offer_state");
        if (state == null) return null;
        return new PostView.Offer(
                row.getObject("offer_candidate_id", UUID.class),
                OfferState.valueOf(state),
                Grade.valueOf(row.getString("offer_grade")),
                row.getObject("offer_starts_on", LocalDate.class),
                row.getObject("offer_answer_by", LocalDate.class),
                json.read(row.getString("offer_terms"), ContractTerms.class),
                row.getBoolean("offer_firm"));
    }

    /** In the order in which the regulations name them: the column keeps none. */
    private List<PostView.ConditionStanding> conditions(ResultSet row) throws SQLException {
        var outcomes = json.map(row.getString("conditions"));
        var held = json.readOrNull(row.getString("clearance_held"), Clearance.class);
        return Arrays.stream(Condition.values())
                .filter(condition -> outcomes.containsKey(condition.name()))
                .map(condition -> new PostView.ConditionStanding(
                        condition,
                        outcome(outcomes.get(condition.name())),
                        condition == Condition.SECURITY_CLEARANCE ? held : null))
                .toList();
    }

    private static @Nullable ClearanceLevel clearance(@Nullable String name) {
        return name == null ? null : ClearanceLevel.valueOf(name);
    }

    private static @Nullable ConditionOutcome outcome(@Nullable Object name) {
        return name == null ? null : ConditionOutcome.valueOf(name.toString());
    }
}
