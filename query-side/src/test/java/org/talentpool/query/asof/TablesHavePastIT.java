package org.talentpool.query.asof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.query.Readmodel;
import org.talentpool.query.WithAnswers;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;

/** What each table of the read model needs for being read as of a place; a new table is reported here if it lacks something. */
@WithAnswers
class TablesHavePastIT {
    private static final Set<String> ASKED_ONLY_AS_THEY_ARE =
            Set.of("application_erasure", "accommodation_erasure", "notice_erasure", "webhook", "webhook_delivery");
    private static final String COLUMNS = """
        select attname || ' ' || format_type(atttypid, atttypmod) || ' ' || attnotnull from pg_attribute
         where attrelid = cast(:table as regclass) and attnum > 0 and not attisdropped order by attnum
        """;
    private static final String TRIGGERS = """
        select tgrelid::regclass::text from pg_trigger where tgname = 'keep_past' order by 1
        """;
    private static final String FUNCTIONS = """
        select proname from pg_proc where pronamespace = cast('readmodel' as regnamespace) and proname like '%\\_at'
        """;

    @Autowired
    List<Projection> projections;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Readmodel readmodel;

    @Test
    void a_past_has_the_columns_of_its_table_behind_its_end() {
        for (var table : withPast()) {
            var expected = new ArrayList<>(List.of("until bigint true"));
            expected.addAll(columns(table.name()));
            assertThat(columns(table.past())).as(table.past()).isEqualTo(expected);
        }
    }

    @Test
    void exactly_the_tables_with_a_past_keep_it_by_themselves() {
        assertThat(jdbc.sql(TRIGGERS).query(String.class).list())
                .containsExactlyInAnyOrderElementsOf(withPast().stream()
                        .map(table -> "readmodel." + table.name())
                        .toList());
    }

    @Test
    void every_table_that_answers_read_can_be_read_as_of_a_place_also_after_a_rebuild() {
        var wanted = tables().stream()
                .map(Table::name)
                .filter(name -> !ASKED_ONLY_AS_THEY_ARE.contains(name))
                .map(name -> name + "_at")
                .toList();
        assertThat(jdbc.sql(FUNCTIONS).query(String.class).list()).containsAll(wanted);

        readmodel.rebuildAll();

        assertThat(jdbc.sql(FUNCTIONS).query(String.class).list()).containsAll(wanted);
    }

    private List<Table> tables() {
        return projections.stream()
                .flatMap(projection -> projection.tables().stream())
                .toList();
    }

    private List<Table> withPast() {
        return tables().stream().filter(Table::keepsPast).toList();
    }

    private List<String> columns(String table) {
        return jdbc.sql(COLUMNS)
                .param("table", "readmodel." + table)
                .query(String.class)
                .list();
    }
}
