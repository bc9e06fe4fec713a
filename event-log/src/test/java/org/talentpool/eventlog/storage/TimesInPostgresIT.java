package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.sample.WithEventLog;

/** A moment of long ago is found as fast as one of yesterday. */
@WithEventLog
class TimesInPostgresIT {
    private static final Instant FIRST = Instant.parse("2001-01-01T00:00:00Z");
    /** One a minute. */
    private static final int EVENTS = 50_000;

    private static final String TELL = """
            insert into eventlog.domain_event_entry
                   (aggregate_identifier, sequence_number, type, event_identifier, time_stamp, payload_type, payload, meta_data)
            select 'times', number, 'Sample', 'times ' || number, cast(:first as timestamptz) + make_interval(mins => number),
                   'sample.Counted', '', ''
              from generate_series(1, :events) as number
            """;

    @Autowired
    JdbcClient database;

    @Autowired
    PlatformTransactionManager transactions;

    @Test
    void what_came_after_a_moment_is_not_looked_through() {
        new TransactionTemplate(transactions).executeWithoutResult(transaction -> {
            transaction.setRollbackOnly();
            database.sql(TELL).param("first", at(FIRST)).param("events", EVENTS).update();
            database.sql("analyze eventlog.domain_event_entry").update();

            assertThat(plan()).contains("domain_event_entry_by_time").doesNotContain("domain_event_entry_pkey");
            for (int minute : new int[] {1, EVENTS / 2, EVENTS - 1}) {
                var moment = FIRST.plus(Duration.ofMinutes(minute)).plusSeconds(30);
                assertThat(new TimesInPostgres(database).lastPositionAt(moment)).isEqualTo(position(minute));
            }
        });
    }

    /** The one for any moment, which is what is used from the tenth question on. */
    private String plan() {
        var statement = TimesInPostgres.LAST.replace(":moment", "$1").replace(":longest", "$2");
        database.sql("set local plan_cache_mode = force_generic_plan").update();
        database.sql("prepare last_at (timestamptz, float8) as " + statement).update();
        var plan = database.sql("explain execute last_at (now(), 20)")
                .query(String.class)
                .list();
        database.sql("deallocate last_at").update();
        return String.join("\n", plan);
    }

    private long position(int minute) {
        return database.sql("select global_index from eventlog.domain_event_entry where event_identifier = :id")
                .param("id", "times " + minute)
                .query(Long.class)
                .single();
    }

    private static OffsetDateTime at(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
