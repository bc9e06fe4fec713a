package org.talentpool.query.matching;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.jdbc.core.RowMapper;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.query.readmodel.JsonColumns;

/** Reads the rows of one statement. What rows have in common is kept once, as vacancies ask for much the same, and from the same lists. */
final class PostingReader implements RowMapper<Posting> {
    private final JsonColumns json;
    private final Map<String, Criteria> criteria = new HashMap<>();
    private final Map<String, Scoring> scorings = new HashMap<>();
    private final Map<Object, Object> same = new HashMap<>();

    PostingReader(JsonColumns json) {
        this.json = json;
    }

    @Override
    public Posting mapRow(ResultSet row, int number) throws SQLException {
        return new Posting(
                vacancy(row),
                PostState.valueOf(row.getString("state")),
                once(row.getString("number")),
                once(row.getString("title")),
                once(row.getString("division")),
                row.getBoolean("funded"));
    }

    private Vacancy vacancy(ResultSet row) throws SQLException {
        return new Vacancy(
                once(row.getObject("id", UUID.class)),
                GradeSlot.of(row.getString("grade_slot")),
                Profile.valueOf(row.getString("profile")),
                Regime.valueOf(row.getString("regime")),
                row.getObject("planned_start", LocalDate.class),
                criteria.computeIfAbsent(row.getString("criteria"), text -> json.read(text, Criteria.class)),
                lists(row.getArray("requisition_ids")),
                scorings.computeIfAbsent(row.getString("scoring"), text -> json.read(text, Scoring.class)));
    }

    private List<UUID> lists(Array column) throws SQLException {
        return once(Stream.of((UUID[]) column.getArray()).map(this::once).toList());
    }

    @SuppressWarnings("unchecked") // Equal values are of one type.
    private <T> T once(T value) {
        return (T) same.computeIfAbsent(value, known -> known);
    }
}
