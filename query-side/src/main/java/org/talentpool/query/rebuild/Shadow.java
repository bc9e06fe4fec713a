package org.talentpool.query.rebuild;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.rebuild.Layout.Column;

/** The tables that are built beside those that are read: the same, in a schema of their own. */
@Component
class Shadow {
    static final String SCHEMA = "rebuilding";
    static final String LIVE = "readmodel";

    private static final String CREATE = """
            create table rebuilding.%1$s (like readmodel.%1$s including defaults including comments including storage)
              with (autovacuum_enabled = false)""";
    private static final String COLUMNS = """
            select column_name from information_schema.columns
             where table_schema = 'readmodel' and table_name = ? order by ordinal_position""";
    private static final String PRESETS = """
            select column_name, column_default from information_schema.columns
             where table_schema = 'readmodel' and table_name = ? and column_default is not null""";
    /** The largest first: it takes longest. */
    private static final String UNFINISHED = """
            select relname from pg_class built
             where relnamespace = 'rebuilding'::regnamespace and relkind = 'r'
               and not exists (select from pg_index where indrelid = built.oid and indisprimary)
             order by pg_relation_size(oid) desc""";

    private static final String CONSTRAINTS = """
            select format('alter table rebuilding.%I add constraint %I %s', ?, conname, pg_get_constraintdef(oid))
              from pg_constraint where conrelid = ?::regclass and contype in ('p', 'u', 'c', 'x')
             order by contype desc""";
    private static final String INDEXES = """
            select replace(pg_get_indexdef(indexrelid), ' ON readmodel.', ' ON rebuilding.')
              from pg_index where indrelid = ?::regclass
               and not exists (select from pg_constraint where conindid = indexrelid and conrelid = indrelid)""";
    /** Those who say that of a personal column the planner keeps nothing say it of this table too. */
    private static final String STATISTICS = """
            select format('alter table rebuilding.%I alter column %I set statistics %s', ?, attname, attstattarget)
              from pg_attribute where attrelid = ?::regclass and attnum > 0 and attstattarget >= 0""";

    private static final String TRIGGERS = """
            select replace(pg_get_triggerdef(oid), ' ON readmodel.', ' ON rebuilding.')
              from pg_trigger where tgrelid = ?::regclass and not tgisinternal""";

    private final JdbcTemplate jdbc;

    Shadow(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty tables without what costs while rows are loaded: indexes, and to be cleaned where nothing is ever changed. */
    void create(List<String> tables) {
        drop();
        jdbc.execute("create schema " + SCHEMA);
        for (var table : tables) jdbc.execute(CREATE.formatted(table));
    }

    void drop() {
        jdbc.execute("drop schema if exists %s cascade".formatted(SCHEMA));
    }

    /** By the name of the table; a row of the past holds what the row that it was held, also where nobody had said anything. */
    Map<String, Layout> layouts(Collection<Table> tables) {
        var layouts = new TreeMap<String, Layout>();
        for (var table : tables) {
            var presets = presets(table.name());
            layouts.put(table.name(), layout(table.name(), presets));
            if (table.keepsPast()) layouts.put(table.past(), layout(table.past(), presets));
        }
        return layouts;
    }

    private Layout layout(String table, Map<String, @Nullable String> presets) {
        var columns = jdbc.query(
                COLUMNS, (row, number) -> new Column(row.getString(1), presets.get(row.getString(1))), table);
        return new Layout(table, columns);
    }

    private Map<String, @Nullable String> presets(String table) {
        var presets = new HashMap<String, @Nullable String>();
        jdbc.query(
                PRESETS,
                row -> {
                    presets.put(row.getString(1), value(row.getString(2)));
                },
                table);
        return presets;
    }

    private @Nullable String value(String expression) {
        return jdbc.queryForObject("select cast(%s as text)".formatted(expression), String.class);
    }

    /** Several streams may have written the same row, which is dated by the first. */
    void removeRepeated(Table shared) {
        var table = shared.name();
        var key = String.join(", ", shared.key());
        jdbc.execute("create table %1$s.%2$s_once as select distinct on (%3$s) * from %1$s.%2$s order by %3$s, since"
                .formatted(SCHEMA, table, key));
        jdbc.execute("truncate table %s.%s".formatted(SCHEMA, table));
        jdbc.execute("insert into %1$s.%2$s select * from %1$s.%2$s_once".formatted(SCHEMA, table));
        jdbc.execute("drop table %s.%s_once".formatted(SCHEMA, table));
    }

    /** Tables without a primary key yet, which every table that is read has. */
    List<String> unfinished() {
        return jdbc.query(UNFINISHED, (row, number) -> row.getString(1));
    }

    /** What the table that is read has besides its columns. */
    List<String> additions(String table) {
        var live = LIVE + "." + table;
        var statements = new ArrayList<String>();
        statements.addAll(jdbc.queryForList(CONSTRAINTS, String.class, table, live));
        statements.addAll(jdbc.queryForList(INDEXES, String.class, live));
        statements.addAll(jdbc.queryForList(TRIGGERS, String.class, live));
        statements.addAll(jdbc.queryForList(STATISTICS, String.class, table, live));
        statements.add("alter table %s.%s reset (autovacuum_enabled)".formatted(SCHEMA, table));
        statements.add("analyze %s.%s".formatted(SCHEMA, table));
        return statements;
    }

    void add(String statement) {
        jdbc.execute(statement);
    }
}
