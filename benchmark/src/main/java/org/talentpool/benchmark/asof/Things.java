package org.talentpool.benchmark.asof;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Things that can be asked for, since when, and what they weigh. */
final class Things {
    private static final String SOME = """
            select substring(aggregate_identifier from position(':' in aggregate_identifier) + 1), time_stamp
              from eventlog.domain_event_entry where payload_type = ? order by md5(event_identifier) limit 5000""";
    private static final String PAST = """
            select coalesce(sum(pg_total_relation_size(oid)), 0) from pg_class
             where relnamespace = cast('readmodel' as regnamespace) and relkind = 'r' and relname like '%\\_past'""";
    private static final String LOG = "select pg_total_relation_size('eventlog.domain_event_entry')";

    private Things() {}

    /** A thing and when it began. */
    record Thing(UUID id, Instant since) {
        /** A moment at which it was there. */
        Instant moment(RandomGenerator random, Instant end) {
            long millis = end.toEpochMilli() - since.toEpochMilli();
            return since.plusMillis(random.nextLong(millis + 1));
        }
    }

    static List<Thing> of(Connection database, Kind kind) throws SQLException {
        try (var statement = database.prepareStatement(SOME)) {
            statement.setString(1, kind.begunBy);
            var things = new ArrayList<Thing>();
            try (var row = statement.executeQuery()) {
                while (row.next())
                    things.add(new Thing(
                            UUID.fromString(row.getString(1)),
                            row.getObject(2, OffsetDateTime.class).toInstant()));
            }
            return things;
        }
    }

    /** Bytes of the tables of the past with their indexes, over those of the log with its own. */
    static double overhead(Connection database) throws SQLException {
        return (double) number(database, PAST) / number(database, LOG);
    }

    static void tidy(Connection database) throws SQLException {
        try (var statement = database.createStatement()) {
            statement.execute("vacuum analyze");
        }
    }

    private static long number(Connection database, String statement) throws SQLException {
        try (var asked = database.createStatement();
                var row = asked.executeQuery(statement)) {
            row.next();
            return row.getLong(1);
        }
    }
}
