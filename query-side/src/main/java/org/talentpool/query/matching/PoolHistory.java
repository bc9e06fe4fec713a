package org.talentpool.query.matching;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.query.matching.index.PastIndex;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Reading;

/** Reads what members of the pool have ever been. */
@Component
class PoolHistory {
    private static final String ROWS = """
        select count(*) from (select member.id from readmodel.match_member member
                              union all select post.id from readmodel.match_vacancy post) told
        """;
    private static final String TOLD = """
        select * from readmodel.match_member member
         where not erased and qualifications is not null and id between :first and :last
        """;
    private static final String MEMBERSHIPS = """
        select * from readmodel.match_membership membership
         where not withdrawn and candidate_id between :first and :last
        """;
    private static final String FILLED = "select * from readmodel.match_vacancy post where state = 'FILLED'";
    private static final String LISTS = "select * from readmodel.match_list list order by since";
    private static final String CRITERIA =
            "select distinct criteria from readmodel.match_vacancy post where criteria is not null";
    private static final int ROWS_OF_SHARE = 5_000;
    private static final int MOST_FIELD_SETS = 64;

    private final Reading tables;
    private final PoolRows rows;
    private final EligibilityFacts eligibility;
    private final LogCalendar calendar;
    private final JsonColumns json;

    PoolHistory(Reading tables, PoolRows rows, EligibilityFacts eligibility, LogCalendar calendar, JsonColumns json) {
        this.tables = tables;
        this.rows = rows;
        this.eligibility = eligibility;
        this.calendar = calendar;
        this.json = json;
    }

    /** How often something was told of a candidate or of a post. */
    int size() {
        return tables.ever(ROWS).query(Integer.class).single();
    }

    /**
     * What everybody has been while on some list.
     *
     * @param size how often something was told, about
     */
    PastIndex read(int size) {
        var index = new PastIndex();
        var filled = byId(
                tables.ever(FILLED).query((row, _) -> Dated.of(row, "id", true)).list());
        for (var share : Share.of(1 + size / ROWS_OF_SHARE)) enter(share, filled, index);
        tables.ever(LISTS).query(tell(index));
        index.complete(calendar.read());
        return index;
    }

    /** The fields in any of which vacancies have asked for experience, those that most criteria name first. */
    List<Set<String>> fieldSets() {
        var asked =
                tables
                        .ever(CRITERIA)
                        .query((row, _) -> json.read(row.getString("criteria"), Criteria.class))
                        .list()
                        .stream()
                        .flatMap(criteria -> criteria.experience().stream())
                        .collect(groupingBy(part -> Set.copyOf(part.anyOf()), counting()));
        return asked.entrySet().stream()
                .sorted(Map.Entry.<Set<String>, Long>comparingByValue().reversed())
                .limit(MOST_FIELD_SETS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private void enter(Share share, Map<UUID, List<Dated<Boolean>>> filled, PastIndex index) {
        var told = byId(share.bind(tables.ever(TOLD))
                .query((row, _) -> Dated.of(row, "id", rows.member(row, List.of())))
                .list());
        var memberships = byId(share.bind(tables.ever(MEMBERSHIPS))
                .query((row, _) -> membership(row))
                .list());
        var facts = byId(eligibility.ever(share));
        memberships.forEach((id, held) -> new MemberPast(of(id, told), held, of(id, facts), filled).enter(index));
    }

    private static RowCallbackHandler tell(PastIndex index) {
        return row -> index.add(
                row.getObject("id", UUID.class),
                row.getBoolean("established"),
                PoolRows.term(row),
                row.getLong("since"));
    }

    /** What the list says of itself is told apart. */
    private Dated<Membership> membership(ResultSet row) throws SQLException {
        return Dated.of(row, "candidate_id", rows.membership(row, false, ListTerm.BY_POLICY));
    }

    private static <T> Map<UUID, List<Dated<T>>> byId(List<Dated<T>> all) {
        return all.stream().collect(groupingBy(Dated::id));
    }

    private static <T> List<Dated<T>> of(UUID id, Map<UUID, List<Dated<T>>> all) {
        return all.getOrDefault(id, List.of());
    }
}
