package org.talentpool.benchmark.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import org.talentpool.benchmark.Report;

/** Compares rows of the read model, once it has caught up, with the streams that they are made of. */
final class ReadModelCheck {
    /** Tables whose rows count the events of their stream, and how the streams are called. */
    private static final Map<String, String> COUNTING = Map.of(
            "readmodel.requisition", "requisition:",
            "readmodel.post", "post:",
            "readmodel.candidate", "candidate:",
            "readmodel.application", "application:",
            "readmodel.match_member", "candidate:");

    private static final String COMPARE = """
        with stream as (
            select substr(aggregate_identifier, length(?) + 1)::uuid as id, count(*) as events
              from eventlog.domain_event_entry where starts_with(aggregate_identifier, ?) group by 1)
        select count(*) filter (where version is null or version < events),
               count(*) filter (where events is null or version > events),
               count(*)
          from stream full join %s using (id)
        """;
    /** Claims of e-mail addresses have no history of their own. */
    private static final String HISTORY = """
        select count(*) filter (where position is null), count(*) filter (where global_index is null), count(*)
          from (select global_index from eventlog.domain_event_entry where aggregate_identifier not like 'email:%') event
          full join readmodel.history_event on position = global_index
        """;

    private static final String LETTERS = "select count(*) from eventlog.dead_letter_entry";

    private final Map<String, Long> missing = new TreeMap<>();
    private final Map<String, Long> tooMany = new TreeMap<>();
    private long rows;
    private long letters;

    void look(Connection connection) throws SQLException {
        missing.clear();
        tooMany.clear();
        rows = 0;
        for (var table : COUNTING.entrySet()) {
            add(connection, table.getKey(), COMPARE.formatted(table.getKey()), table.getValue(), table.getValue());
        }
        add(connection, "readmodel.history_event", HISTORY);
        try (var statement = connection.createStatement();
                var counted = statement.executeQuery(LETTERS)) {
            counted.next();
            letters = counted.getLong(1);
        }
    }

    private void add(Connection connection, String table, String query, String... parameters) throws SQLException {
        try (var select = connection.prepareStatement(query)) {
            for (int number = 0; number < parameters.length; number++) select.setString(number + 1, parameters[number]);
            var counted = select.executeQuery();
            counted.next();
            rows += counted.getLong(3);
            note(missing, table, counted.getLong(1));
            note(tooMany, table, counted.getLong(2));
        }
    }

    private static void note(Map<String, Long> where, String table, long number) {
        if (number > 0) where.put(table, number);
    }

    boolean isClean() {
        return missing.isEmpty() && tooMany.isEmpty() && letters == 0;
    }

    long tooMany() {
        return tooMany.values().stream().mapToLong(Long::longValue).sum();
    }

    void tell(Report report) {
        report.print("read_model_rows", (Object) rows);
        report.print("read_model_missing", (Object) missing);
        report.print("dead_letters", (Object) letters);
    }
}
