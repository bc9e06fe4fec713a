package org.talentpool.query.matching;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.query.readmodel.Reading;

/** Reads decisions on vacancies. */
@Component
class Decisions {
    private static final String OF_POST = """
        select * from readmodel.match_decision where post_id = :post order by position
        """;
    private static final String ONE = """
        select * from readmodel.match_decision where position = :position and post_id = :post
        """;
    private static final String EXISTS = "select exists (select from readmodel.match_vacancy where id = :post)";
    /** Of a withdrawn place the past tells whether it stood then. */
    private static final String ABOUT = """
        select decision.*
          from readmodel.match_decision decision
         where decision.position in (
               select listed.position
                 from readmodel.match_membership known
                 join readmodel.match_decision_list listed on listed.requisition_id = known.requisition_id
                cross join lateral readmodel.match_membership_at(listed.position - 1) place
                where known.candidate_id = :candidate and listed.position > :after
                  and place.candidate_id = known.candidate_id and place.requisition_id = known.requisition_id
                  and not place.withdrawn)
         order by decision.position
         limit :rows
        """;

    private final Reading tables;

    Decisions(Reading tables) {
        this.tables = tables;
    }

    /** None of a post that is not known. */
    Optional<List<Decision>> of(UUID post) {
        if (!tables.sql(EXISTS).param("post", post).query(Boolean.class).single()) return Optional.empty();
        return Optional.of(tables.sql(OF_POST)
                .param("post", post)
                .query(Decisions::decision)
                .list());
    }

    Optional<Decision> find(UUID post, long position) {
        return tables.sql(ONE)
                .param("post", post)
                .param("position", position)
                .query(Decisions::decision)
                .optional();
    }

    /** On vacancies that were open to a list with a place of the candidate then, by position. */
    List<Decision> about(UUID candidate, long after, int rows) {
        return tables.sql(ABOUT)
                .param("candidate", candidate)
                .param("after", after)
                .param("rows", rows)
                .query(Decisions::decision)
                .list();
    }

    private static Decision decision(ResultSet row, int number) throws SQLException {
        return new Decision(
                row.getLong("position"),
                row.getObject("post_id", UUID.class),
                DecisionKind.valueOf(row.getString("kind")),
                row.getObject("candidate_id", UUID.class),
                row.getObject("decided_at", OffsetDateTime.class).toInstant(),
                row.getString("policy_version"));
    }
}
