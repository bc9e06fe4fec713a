package org.talentpool.query.matching;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.Cursor;
import org.talentpool.query.readmodel.JsonColumns;

/** Reads vacancies. */
@Component
class Postings {
    private static final String ONE = "select * from readmodel.match_vacancy where id = :id and criteria is not null";
    private static final String OPEN = """
        select * from readmodel.match_vacancy
         where state = 'OPEN' and (cast(:number as text) is null or (number, id) > (:number, :id))
         order by number, id
         limit :rows
        """;

    private final JdbcClient jdbc;
    private final JsonColumns json;

    Postings(JdbcClient jdbc, JsonColumns json) {
        this.jdbc = jdbc;
        this.json = json;
    }

    /** None before the opening, and none once closed. */
    Optional<Posting> matched(UUID post) {
        return jdbc.sql(ONE).param("id", post).query(this::posting).optional().filter(Posting::isMatched);
    }

    /** As of a place in the log, that event included, whatever the stage; none before the first opening. */
    Optional<Posting> asOf(UUID post, long position) {
        return jdbc.sql(PastPool.VACANCY)
                .param("id", post)
                .param("position", position)
                .query(this::posting)
                .optional();
    }

    List<Posting> open() {
        return open(null, Integer.MAX_VALUE);
    }

    List<Posting> open(@Nullable Cursor after, int rows) {
        return jdbc.sql(OPEN)
                .param("number", after == null ? null : after.text(0))
                .param("id", after == null ? null : after.uuid(1))
                .param("rows", rows)
                .query(this::posting)
                .list();
    }

    private Posting posting(ResultSet row, int number) throws SQLException {
        var vacancy = new Vacancy(
                row.getObject("id", UUID.class),
                GradeSlot.of(row.getString("grade_slot")),
                Profile.valueOf(row.getString("profile")),
                Regime.valueOf(row.getString("regime")),
                row.getObject("planned_start", LocalDate.class),
                json.read(row.getString("criteria"), Criteria.class),
                lists(row.getArray("requisition_ids")));
        return new Posting(
                vacancy,
                PostState.valueOf(row.getString("state")),
                row.getString("number"),
                row.getString("title"),
                row.getString("division"),
                row.getBoolean("funded"));
    }

    private static List<UUID> lists(Array column) throws SQLException {
        return List.of((UUID[]) column.getArray());
    }
}
