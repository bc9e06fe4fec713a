package org.talentpool.eventlog.storage;

import java.util.Arrays;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Who is appending just now, seen in the list of locks. Appenders hold a shared lock from before their first position is
 * handed out until their commit is visible; to see who holds it, nobody has to wait and nobody is made to.
 */
final class AppendsInFlight {
    private static final String LOCKS = """
            pg_locks where locktype = 'advisory' and classid = 0 and objid = %d and objsubid = 1
             and database = (select oid from pg_database where datname = current_database())
             and pid <> pg_backend_pid()""".formatted(AppendLock.KEY);
    /** What is visible is settled before the locks are looked at, so whoever was below it and is not seen holding one is done. */
    private static final String LOOK = """
            select (select coalesce(max(global_index), 0) from eventlog.domain_event_entry),
                   array(select virtualtransaction from %s)""".formatted(LOCKS);

    private static final String STILL = "select array(select virtualtransaction from %s)".formatted(LOCKS);

    private final JdbcClient database;

    AppendsInFlight(JdbcClient database) {
        this.database = database;
    }

    /**
     * @param newest the last position that was visible
     * @param open transactions that may yet store something at or below it
     */
    record Look(long newest, List<String> open) {}

    Look look() {
        return database.sql(LOOK)
                .query((row, number) -> new Look(
                        row.getLong(1), Arrays.asList((String[]) row.getArray(2).getArray())))
                .single();
    }

    /** Whether one of these has not ended yet. */
    boolean anyOf(List<String> open) {
        var still = database.sql(STILL)
                .query((row, number) -> Arrays.asList((String[]) row.getArray(1).getArray()))
                .single();
        return still.stream().anyMatch(open::contains);
    }
}
