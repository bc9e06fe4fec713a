package org.talentpool.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The short form; the long one has hundreds of kills, pauses of replicas and a full disk. */
class CrashIT {
    @Test
    void nothing_acknowledged_is_lost_when_application_and_database_are_killed() throws Exception {
        var run = Run.of("crash --kills 5 --postgres 1 --pauses 0 --disk-full 0");

        assertThat(run.text("clean")).as("%s", run.figures()).isEqualTo("true");
        for (var none : new String[] {"lost", "doubled", "half_stored", "receipts_differing", "dead_letters"})
            assertThat(run.number(none)).as(none).isZero();
        assertThat(run.number("acknowledged")).isGreaterThan(100);
        assertThat(run.number("faults_application")).isEqualTo(5);
        assertThat(run.number("faults_postgres")).isEqualTo(1);
    }
}
