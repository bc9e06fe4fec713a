package org.talentpool.query.candidate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateQuery.GetCandidate;
import org.talentpool.kernel.candidate.CandidateView;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;
import org.talentpool.query.reservelist.Memberships;

@Component
class CandidateAnswers {
    private static final String ONE = "select * from readmodel.candidate where id = :id";

    private final Reading tables;
    private final JsonColumns json;
    private final Memberships memberships;

    CandidateAnswers(Reading tables, JsonColumns json, Memberships memberships) {
        this.tables = tables;
        this.json = json;
        this.memberships = memberships;
    }

    @QueryHandler
    Optional<CandidateView> handle(GetCandidate query) {
        return tables.sql(ONE)
                .param("id", query.candidateId().value())
                .query(this::view)
                .optional();
    }

    private CandidateView view(ResultSet row, int number) throws SQLException {
        var id = row.getObject("id", UUID.class);
        var person = json.readOrNull(row.getString("person"), Person.class);
        var brings = json.readOrNull(row.getString("qualifications"), Qualifications.class);
        return new CandidateView(
                id,
                row.getLong("version"),
                row.getBoolean("erased"),
                person == null ? null : person.name(),
                person == null ? null : person.email(),
                person == null ? null : person.birthDate(),
                person == null ? List.of() : person.nationalities(),
                brings == null ? null : brings.standing(),
                brings == null ? null : brings.education(),
                brings == null ? List.of() : brings.languages(),
                brings == null ? List.of() : brings.experience(),
                brings == null ? List.of() : brings.skills(),
                brings == null ? null : brings.accepts(),
                row.getBoolean("paused"),
                row.getObject("paused_until", LocalDate.class),
                row.getObject("committed_to", UUID.class),
                row.getBoolean("ineligible"),
                memberships.of(id));
    }
}
