package org.talentpool.query.accommodation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.accommodation.AccommodationQuery.GetEvidence;
import org.talentpool.kernel.accommodation.EvidenceView;
import org.talentpool.kernel.accommodation.EvidenceView.Filing;
import org.talentpool.query.readmodel.Reading;

@Component
class AccommodationAnswers {
    private static final String ONE = """
        select * from readmodel.accommodation_evidence where application_id = :id order by sequence
        """;

    private final Reading tables;

    AccommodationAnswers(Reading tables) {
        this.tables = tables;
    }

    @QueryHandler
    Optional<EvidenceView> handle(GetEvidence query) {
        var id = query.accommodationId().value();
        List<Row> rows =
                tables.sql(ONE).param("id", id).query(AccommodationAnswers::row).list();
        return rows.isEmpty() ? Optional.empty() : Optional.of(view(id, rows));
    }

    /** The stream of the evidence holds nothing else, so its last event gives the version. */
    private static EvidenceView view(UUID id, List<Row> rows) {
        var last = rows.getLast();
        return new EvidenceView(
                id,
                last.sequence() + 1,
                last.candidate(),
                rows.stream().map(Row::filing).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        var at = row.getObject("filed_at", OffsetDateTime.class).toInstant();
        return new Row(
                row.getLong("sequence"),
                row.getObject("candidate_id", UUID.class),
                new Filing(at, row.getString("evidence")));
    }

    private record Row(long sequence, UUID candidate, Filing filing) {}
}
