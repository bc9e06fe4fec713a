package org.talentpool.query.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.privacy.PrivacyQuery.GetRetention;
import org.talentpool.kernel.privacy.RetentionOutcome;
import org.talentpool.kernel.privacy.RetentionView;
import org.talentpool.query.readmodel.Reading;

@Component
class RetentionAnswers {
    /** Whoever is known is kept, judged or not. */
    private static final String ONE = """
        select candidate.id as candidate_id, file.*
          from readmodel.candidate candidate left join readmodel.privacy_file file on file.id = candidate.id
         where candidate.id = :id
        """;

    private final Reading tables;

    RetentionAnswers(Reading tables) {
        this.tables = tables;
    }

    @QueryHandler
    Optional<RetentionView> handle(GetRetention query) {
        return tables.sql(ONE)
                .param("id", query.candidateId().value())
                .query(RetentionAnswers::view)
                .optional();
    }

    private static RetentionView view(ResultSet row, int number) throws SQLException {
        var outcome = row.getString("outcome");
        return new RetentionView(
                row.getObject("candidate_id", UUID.class),
                outcome == null ? null : RetentionOutcome.valueOf(outcome),
                row.getObject("last_used_on", LocalDate.class),
                row.getObject("kept_until", LocalDate.class),
                row.getBoolean("held"),
                row.getString("policy_version"),
                moment(row, "judged_at"),
                moment(row, "announced_at"),
                row.getObject("erased_after", LocalDate.class));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var stored = row.getObject(column, OffsetDateTime.class);
        return stored == null ? null : stored.toInstant();
    }
}
