package org.talentpool.standalone.e2e;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.beans.factory.annotation.BeanFactoryAnnotationUtils;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of every schema of a running application, row by row as text. */
record Contents(JdbcClient main, JdbcClient keys) {
    private static final String TABLES = """
            select table_schema || '.' || table_name from information_schema.tables
            where table_schema not in ('information_schema', 'pg_catalog') and table_type = 'BASE TABLE'
                and has_schema_privilege(table_schema, 'usage')""";

    /** What differs between two that are the same: where processes are at the moment, and when what was migrated. */
    private static final Set<String> OF_THE_INSTALLATION = Set.of(
            "eventlog.live_process",
            "eventlog.flyway_schema_history",
            "keys.flyway_schema_history",
            // Signed by the key of the installation, at moments of its own.
            "eventlog.evidence_tree",
            "eventlog.evidence_checkpoint",
            // Of the log, so that they may be made anew at any time.
            "eventlog.evidence_tile",
            "eventlog.snapshot_event_entry");

    /** Tokens move on and are claimed; tasks that go by the clock are due at another time after each start. */
    private static final Map<String, String> WITHOUT_PROCESSES = Map.of(
            "eventlog.token_entry",
            "select processor_name || segment from eventlog.token_entry where processor_name like 'automation-%' order by 1",
            "command.scheduled_tasks",
            """
            select task_name || task_instance || encode(task_data, 'hex') || execution_time from command.scheduled_tasks
            where task_name = 'deadline' order by 1""");

    static Contents of(ConfigurableApplicationContext context) {
        var keys = BeanFactoryAnnotationUtils.qualifiedBeanOfType(context.getBeanFactory(), JdbcClient.class, "keys");
        return new Contents(context.getBean(JdbcClient.class), keys);
    }

    Map<String, List<String>> rows() {
        var rows = new TreeMap<String, List<String>>();
        for (var database : List.of(main, keys)) {
            names(database).stream()
                    .filter(table -> !OF_THE_INSTALLATION.contains(table))
                    .forEach(table -> rows.put(table, rows(database, table)));
        }
        return rows;
    }

    /** The same of every table, as it is stored. */
    Map<String, List<String>> everything() {
        var rows = new TreeMap<String, List<String>>();
        for (var database : List.of(main, keys)) {
            names(database)
                    .forEach(table -> rows.put(
                            table,
                            database.sql("select cast(entry as text) from %s entry".formatted(table))
                                    .query(String.class)
                                    .list()));
        }
        return rows;
    }

    List<String> names() {
        return List.of(main, keys).stream()
                .flatMap(database -> names(database).stream())
                .toList();
    }

    private static List<String> names(JdbcClient database) {
        return database.sql(TABLES).query(String.class).list();
    }

    private static List<String> rows(JdbcClient database, String table) {
        String whole = "select cast(entry as text) from %s entry order by 1".formatted(table);
        return database.sql(WITHOUT_PROCESSES.getOrDefault(table, whole))
                .query(String.class)
                .list();
    }
}
