package org.talentpool.query.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationState;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.application.ScreenedCriterion;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.application.SelectionPhase;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;

@Component
class ApplicationAnswers {
    private static final String ONE = "select * from readmodel.application where id = :id";
    private static final String ASSESSMENTS = """
        select kind, recorded_at, result from readmodel.application_assessment
         where application_id = :id
         order by sequence
        """;
    private static final String FLAGS = """
        select phase, flagged_at, evidence from readmodel.application_ai_flag
         where application_id = :id
         order by sequence
        """;

    private final Reading tables;
    private final JsonColumns json;

    ApplicationAnswers(Reading tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @QueryHandler
    Optional<ApplicationView> handle(GetApplication query) {
        var id = query.applicationId().value();
        var assessments =
                tables.sql(ASSESSMENTS).param("id", id).query(this::assessment).list();
        var flags = tables.sql(FLAGS)
                .param("id", id)
                .query(ApplicationAnswers::flag)
                .list();
        return tables.sql(ONE)
                .param("id", id)
                .query((row, number) -> view(row, assessments, flags))
                .optional();
    }

    private ApplicationView view(
            ResultSet row, List<ApplicationView.Assessment> assessments, List<ApplicationView.AiFlag> flags)
            throws SQLException {
        return new ApplicationView(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                row.getObject("requisition_id", UUID.class),
                row.getObject("candidate_id", UUID.class),
                ApplicationState.valueOf(row.getString("state")),
                json.list(row.getString("profiles"), Profile.class),
                row.getObject("submitted_at", OffsetDateTime.class).toInstant(),
                screening(row.getString("screening")),
                json.list(row.getString("criteria"), ScreenedCriterion.class),
                assessments,
                flags,
                new ApplicationView.Accommodation(
                        AccommodationState.valueOf(row.getString("accommodation")), row.getString("measures")),
                json.readOrNull(row.getString("listing"), ApplicationView.Listing.class));
    }

    private ApplicationView.Assessment assessment(ResultSet row, int number) throws SQLException {
        return new ApplicationView.Assessment(
                AssessmentKind.valueOf(row.getString("kind")),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                json.readOrNull(row.getString("result"), AssessmentResult.class));
    }

    private static ApplicationView.AiFlag flag(ResultSet row, int number) throws SQLException {
        return new ApplicationView.AiFlag(
                SelectionPhase.valueOf(row.getString("phase")),
                row.getObject("flagged_at", OffsetDateTime.class).toInstant(),
                row.getString("evidence"));
    }

    private static @Nullable ScreeningOutcome screening(@Nullable String name) {
        return name == null ? null : ScreeningOutcome.valueOf(name);
    }
}
