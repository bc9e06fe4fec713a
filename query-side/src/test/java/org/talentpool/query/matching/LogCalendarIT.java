package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.query.WithAnswers;

/** On which day the log had come to a place. */
@WithAnswers
class LogCalendarIT extends ConsiderationScene {
    /** Later than what other tests tell of, but for those that are much later. */
    private static final LocalDate FIRST = LocalDate.parse("2036-05-05");

    @Autowired
    LogCalendar calendar;

    @Test
    void each_place_belongs_to_the_day_on_which_the_log_came_to_it() {
        long first = toldOn(FIRST);
        long third = toldOn(FIRST.plusDays(2));

        var days = calendar.read();

        assertThat(LocalDate.ofEpochDay(days.of(first))).isEqualTo(FIRST);
        assertThat(LocalDate.ofEpochDay(days.of(third))).isEqualTo(FIRST.plusDays(2));
        assertThat(LocalDate.ofEpochDay(days.of(third + 1))).isEqualTo(FIRST.plusDays(3));
    }

    private long toldOn(LocalDate day) {
        onDay(day);
        scene.candidate();
        return story.position();
    }
}
