package org.talentpool.benchmark.crash;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.talentpool.benchmark.Report;

/** Compares the journal with the log, event by event; may be asked at any time, also while commands come in. */
final class LogCheck {
    private static final String EVENTS_OF_EACH_REQUEST = """
        select convert_from(meta_data, 'UTF8')::jsonb ->> 'clientRequestId', count(*)
          from eventlog.domain_event_entry group by 1
        """;
    private static final String STREAMS_WITH_GAPS = """
        select aggregate_identifier from eventlog.domain_event_entry
         group by 1 having min(sequence_number) <> 0 or max(sequence_number) + 1 <> count(*)
        """;

    private final Set<String> lost = new HashSet<>();
    private final Set<String> doubled = new HashSet<>();
    private final Set<String> halfStored = new HashSet<>();
    private final Set<String> refusedButStored = new HashSet<>();
    private final Set<String> gaps = new HashSet<>();

    void look(Journal journal, Connection connection) throws SQLException {
        // Looked up before the log is, so that what is acknowledged in between is not missed there.
        var acknowledged = journal.acknowledged();
        var stored = stored(connection);
        acknowledged.forEach((key, told) -> compare(key, told.operation().kind().events, stored.getOrDefault(key, 0)));
        journal.refused().keySet().stream().filter(stored::containsKey).forEach(refusedButStored::add);
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(STREAMS_WITH_GAPS)) {
            while (rows.next()) gaps.add(rows.getString(1));
        }
    }

    private void compare(String key, int events, int stored) {
        if (stored == 0) lost.add(key);
        else if (stored < events) halfStored.add(key);
        else if (stored > events) doubled.add(key);
    }

    private static Map<String, Integer> stored(Connection connection) throws SQLException {
        var stored = new HashMap<String, Integer>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(EVENTS_OF_EACH_REQUEST)) {
            while (rows.next()) stored.put(String.valueOf(rows.getString(1)), rows.getInt(2));
        }
        return stored;
    }

    boolean isClean() {
        return lost.isEmpty()
                && doubled.isEmpty()
                && halfStored.isEmpty()
                && refusedButStored.isEmpty()
                && gaps.isEmpty();
    }

    /** @param rowsTooFar rows of the read model that have seen more than there is */
    void tell(Report report, long rowsTooFar) {
        report.print("lost", (Object) lost.size());
        report.print("doubled", (Object) (doubled.size() + rowsTooFar));
        report.print("half_stored", (Object) halfStored.size());
        report.print("refused_but_stored", (Object) refusedButStored.size());
        report.print("streams_with_gaps", (Object) gaps.size());
    }
}
