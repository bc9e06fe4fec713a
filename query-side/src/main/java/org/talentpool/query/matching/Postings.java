package org.talentpool.query.matching;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;

/** Reads vacancies. */
@Component
class Postings {
    private static final String ALL = "select * from readmodel.match_vacancy where criteria is not null";
    private static final String OPEN_AT = "select * from readmodel.match_vacancy_open_at(:place)";
    private static final String SOME = ALL + " and id = any(cast(:ids as uuid[]))";

    private final Reading tables;
    private final JsonColumns json;

    Postings(Reading tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    /** Those that were open as of a place in the log, that event included. */
    List<Posting> openAt(long place) {
        return tables.sql(OPEN_AT).param("place", place).query(this::posting).list();
    }

    /** All that have ever been opened. */
    List<Posting> all() {
        return tables.sql(ALL).query(this::posting).list();
    }

    /** Those of the posts that have ever been opened. */
    List<Posting> of(Collection<UUID> posts) {
        if (posts.isEmpty()) return List.of();
        return tables.sql(SOME)
                .param("ids", Uuids.array(posts))
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
                lists(row.getArray("requisition_ids")),
                json.read(row.getString("scoring"), Scoring.class));
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
