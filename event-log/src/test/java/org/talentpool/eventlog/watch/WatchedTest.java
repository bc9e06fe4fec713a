package org.talentpool.eventlog.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is made of looks five seconds apart; no time passes. */
class WatchedTest {
    private static final long EVERY = Duration.ofSeconds(5).toNanos();
    private static final WatchProperties PROPERTIES = new WatchProperties(
            Duration.ofSeconds(5), Duration.ofSeconds(60), Duration.ofSeconds(15), Duration.ofMinutes(5));

    private long now = Long.MAX_VALUE - EVERY;
    private final Watched one = new Watched(PROPERTIES, now);
    private int told;

    private @Nullable Trouble look(Sight sight) {
        now += EVERY;
        if (one.look(sight, now)) told++;
        return one.trouble();
    }

    private @Nullable Trouble look(int times, Sight sight) {
        for (int i = 1; i < times; i++) look(sight);
        return look(sight);
    }

    private static Sight at(@Nullable Long position, boolean behind) {
        return new Sight(position, behind, false, true, false);
    }

    private static Sight failing(@Nullable Long position) {
        return new Sight(position, position != null, true, true, false);
    }

    private static Sight stopped(boolean held) {
        return new Sight(7L, true, false, false, held);
    }

    @Test
    void who_is_behind_and_does_not_move_has_stalled_after_a_minute() {
        look(at(7L, true));

        assertThat(look(11, at(7L, true))).isNull();
        assertThat(look(at(7L, true))).isEqualTo(Trouble.STALLED);
        assertThat(one.sinceWell(now)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void a_stall_is_told_once_and_is_over_with_the_next_step() {
        look(40, at(7L, true));
        assertThat(told).isEqualTo(1);

        assertThat(look(at(8L, true))).isNull();
        look(13, at(8L, true));
        assertThat(told).isEqualTo(2);
    }

    @Test
    void who_has_nothing_to_do_or_goes_back_to_the_first_event_is_well() {
        assertThat(look(100, at(7L, false))).isNull();
        assertThat(look(100, at(null, false))).isNull();
        look(11, at(7L, true));
        assertThat(look(at(-1L, true))).isNull();
        assertThat(look(11, at(-1L, true))).isNull();
    }

    @Test
    void a_failure_that_passes_is_none_and_one_that_stays_is_told() {
        look(at(7L, true));
        assertThat(look(2, failing(7L))).isNull();
        assertThat(look(failing(8L))).isNull();
        assertThat(look(3, failing(8L))).isEqualTo(Trouble.FAILED);
    }

    @Test
    void who_fails_again_and_again_does_not_pass_for_moving() {
        look(at(7L, true));
        for (int i = 0; i < 5; i++) {
            look(at(null, false));
            look(at(7L, true));
        }
        look(at(null, false));
        assertThat(look(at(7L, true))).isEqualTo(Trouble.STALLED);
    }

    @Test
    void who_stopped_without_being_stopped_is_told_and_who_was_is_not() {
        assertThat(look(100, stopped(true))).isNull();
        assertThat(look(2, stopped(false))).isNull();
        assertThat(look(stopped(false))).isEqualTo(Trouble.STOPPED);
    }

    @Test
    void a_restart_comes_at_once_and_then_every_few_minutes() {
        assertThat(one.takesRestart(now)).isFalse();
        look(4, stopped(false));
        assertThat(one.takesRestart(now)).isTrue();
        for (int i = 1; i < 60; i++) {
            look(stopped(false));
            assertThat(one.takesRestart(now)).isFalse();
        }
        look(stopped(false));
        assertThat(one.takesRestart(now)).isTrue();
    }
}
