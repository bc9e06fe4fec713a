package org.talentpool.eventlog.storage;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.annotation.Transactional;
import org.talentpool.sample.WithEventLog;

/** Whatever is in memory says what the table says, and nothing is there of which the table may still learn. */
@WithEventLog
@Transactional
class RememberedTimesIT {
    private static final int EVENTS = 120_000;
    private static final int TOLD = EVENTS / 2;
    /** The last of them happen now: other tests tell of any time, and what is settled hangs on the clock of the database, too. */
    private static final Instant FIRST =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minusSeconds(EVENTS);

    /** One a second, of which some happened a few seconds earlier than what is stored before them. */
    private static final String TELL = """
            insert into eventlog.domain_event_entry
                   (aggregate_identifier, sequence_number, type, event_identifier, time_stamp, payload_type, payload, meta_data)
            select 'times', number, 'Sample', 'times ' || number,
                   cast(:first as timestamptz) + make_interval(secs => number - number % 7), 'sample.Counted', '', ''
              from generate_series(cast(:from as bigint), :to) as number
            """;

    @Autowired
    JdbcClient database;

    private TimesInPostgres table;

    @BeforeEach
    void tell_of_a_long_time() {
        table = new TimesInPostgres(database);
        tell(1, TOLD, 0);
        database.sql("analyze eventlog.domain_event_entry").update();
    }

    @Test
    void memory_says_what_the_table_says() {
        var times = new RememberedTimes(table);
        times.read();
        var random = new Random(1);

        for (int question = 0; question < 300; question++) {
            var moment = FIRST.plusMillis(random.nextInt((TOLD + 10) * 1_000) - 5_000);
            assertThat(times.lastPositionAt(moment)).isEqualTo(table.lastPositionAt(moment));
        }
    }

    /** The table is told of something that happened long before, which never comes about. */
    @Test
    void what_is_settled_is_told_without_the_table() {
        tell(TOLD + 1, EVENTS, 0);
        var times = new RememberedTimes(table);
        times.read();

        assertThat(isToldByTheTable(times, TOLD)).isFalse();
        assertThat(isToldByTheTable(times, EVENTS - 3_000)).isTrue();
    }

    @Test
    void what_has_happened_since_is_taken_in() {
        var times = new RememberedTimes(table);
        times.read();
        tell(TOLD + 1, EVENTS, 0);

        times.read();

        assertThat(times.lastPositionAt(at(TOLD + 7))).isEqualTo(table.lastPositionAt(at(TOLD + 7)));
        assertThat(isToldByTheTable(times, TOLD + 7)).isFalse();
    }

    @Test
    void no_more_is_kept_than_memory_takes() {
        var times = new RememberedTimes(table, 50_000);
        times.read();

        assertThat(isToldByTheTable(times, 40_000)).isFalse();
        assertThat(isToldByTheTable(times, TOLD - 10)).isTrue();
    }

    private boolean isToldByTheTable(LogByTime times, int second) {
        long before = times.lastPositionAt(at(second));
        tell(second - 8, second - 8, EVENTS * 3);
        assertThat(table.lastPositionAt(at(second))).isGreaterThan(before);
        return times.lastPositionAt(at(second)) != before;
    }

    /** @param later by how much the numbers in their stream are greater than the seconds at which they happened */
    private void tell(int from, int to, int later) {
        database.sql(TELL.replace("'times', number", "'times', number + " + later)
                        .replace("'times ' || number", "'times ' || number + " + later))
                .param("first", OffsetDateTime.ofInstant(FIRST, ZoneOffset.UTC))
                .param("from", from)
                .param("to", to)
                .update();
    }

    private static Instant at(int second) {
        return FIRST.plus(Duration.ofSeconds(second));
    }
}
