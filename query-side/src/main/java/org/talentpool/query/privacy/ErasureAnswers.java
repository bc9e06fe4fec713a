package org.talentpool.query.privacy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.ErasureView;
import org.talentpool.kernel.privacy.PrivacyQuery.GetErasure;
import org.talentpool.kernel.privacy.StoreCount;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;

@Component
class ErasureAnswers {
    private static final String ONE = """
        select request.*, file.state, file.emptied_first, file.emptied_last, file.stores_scanned, file.completed_at
          from readmodel.erasure_request request
          left join readmodel.privacy_file file on file.id = request.candidate_id
         where request.candidate_id = :id
        """;

    private final Reading tables;
    private final JsonColumns json;

    ErasureAnswers(Reading tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @QueryHandler
    Optional<ErasureView> handle(GetErasure query) {
        return tables.sql(ONE)
                .param("id", query.candidateId().value())
                .query(this::view)
                .optional();
    }

    private ErasureView view(ResultSet row, int number) throws SQLException {
        var state = row.getString("state");
        var completed = row.getObject("completed_at", OffsetDateTime.class);
        return new ErasureView(
                row.getObject("candidate_id", UUID.class),
                state == null ? ErasureStep.REQUESTED : ErasureStep.valueOf(state),
                Objects.requireNonNull(row.getObject("requested_at", OffsetDateTime.class))
                        .toInstant(),
                row.getString("reason_code"),
                completed == null ? null : completed.toInstant(),
                Stream.of(row.getString("emptied_first"), row.getString("emptied_last"))
                        .flatMap(counts -> counts(counts).stream())
                        .toList(),
                row.getInt("stores_scanned"));
    }

    private List<StoreCount> counts(@Nullable String stored) {
        return stored == null ? List.of() : json.list(stored, StoreCount.class);
    }
}
