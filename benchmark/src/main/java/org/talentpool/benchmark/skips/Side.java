package org.talentpool.benchmark.skips;

import java.time.Duration;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.fault.Await;

/**
 * One engine with its tables and its reader.
 *
 * @param prefix of what is told of it
 * @param events table of what was committed
 * @param ledger table of what was handled
 */
record Side(
        String prefix,
        EventStorageEngine engine,
        String events,
        String ledger,
        KilledReader reader,
        JdbcClient database) {
    private static final Duration PATIENCE = Duration.ofMinutes(15);
    private static final Duration QUIET = Duration.ofSeconds(5);

    /** Once the last event is handled and no other comes any more, what is not in the ledger will never be. */
    void catchUp(String last) {
        if (!Await.within(PATIENCE, () -> hasHandled(last)))
            throw new IllegalStateException("The reader of %s does not come to the end".formatted(events));
        long before;
        do {
            before = handled();
            Await.pass(QUIET);
        } while (handled() > before);
    }

    private boolean hasHandled(String event) {
        Await.pass(Duration.ofMillis(100));
        return database.sql("select exists (select from %s where event_identifier = ?)".formatted(ledger))
                .param(event)
                .query(Boolean.class)
                .single();
    }

    String progress() {
        return "%s: %,d events, %,d handled, %d kills"
                .formatted(events, number("select count(*) from " + events), handled(), reader.kills());
    }

    private long handled() {
        return number("select count(*) from " + ledger);
    }

    void tell(Report report) {
        report.print(prefix + "events", (Object) number("select count(*) from " + events));
        report.print(prefix + "missing", (Object) number("""
            select count(*) from %s event
             where not exists (select from %s handled where handled.event_identifier = event.event_identifier)
            """.formatted(events, ledger)));
        report.print(prefix + "doubled_effects", (Object) number("""
            select count(*) - count(distinct event_identifier) from %s
            """.formatted(ledger)));
        report.print(prefix + "kills", (Object) reader.kills());
    }

    private long number(String query) {
        return database.sql(query).query(Long.class).single();
    }
}
