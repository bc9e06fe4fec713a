package org.talentpool.kernel.candidate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.privacy.Retention;
import org.talentpool.kernel.privacy.RetentionOutcome;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class RetentionPolicyTest {
    @Test
    @Allows({"DP-02", "DP-03"})
    void dp_02_a_member_who_was_not_recruited_is_kept_for_24_months_after_the_membership() {
        assertThat(RetentionPolicy.keepUntil(VALID_UNTIL, IN_FORCE)).isEqualTo(LocalDate.parse("2028-12-31"));
    }

    @Test
    @Allows("DP-01")
    void dp_01_who_was_recruited_is_kept_for_10_years_after_the_last_contract() {
        assertThat(RetentionPolicy.keepUntilIfRecruited(LocalDate.parse("2029-05-31"), IN_FORCE))
                .isEqualTo(LocalDate.parse("2039-05-31"));
    }

    @Test
    @Allows("DP-02")
    void what_keeps_longest_counts() {
        var day = LocalDate.parse("2026-01-01");
        var until = LocalDate.parse("2029-05-31");
        assertThat(RetentionPolicy.judge(day, List.of(), null, IN_FORCE).outcome())
                .isEqualTo(RetentionOutcome.NOT_SELECTED);
        assertThat(RetentionPolicy.judge(day, List.of(VALID_UNTIL, day), null, IN_FORCE))
                .isEqualTo(new Retention(RetentionOutcome.LISTED, VALID_UNTIL, LocalDate.parse("2028-12-31")));
        assertThat(RetentionPolicy.judge(VALID_UNTIL, List.of(day), until, IN_FORCE))
                .isEqualTo(new Retention(RetentionOutcome.RECRUITED, until, LocalDate.parse("2039-05-31")));
    }

    @Test
    void the_last_day_of_february_is_followed_by_the_first_of_march() {
        assertThat(RetentionPolicy.keepUntil(LocalDate.parse("2026-02-28"), IN_FORCE))
                .isEqualTo(LocalDate.parse("2028-02-29"));
    }

    @Test
    @Refuses({"DP-01", "DP-02", "DP-03"})
    void dp_02_the_last_day_still_keeps() {
        assertThat(RetentionPolicy.isOver(TODAY, IN_FORCE)).isFalse();
        assertThat(RetentionPolicy.isOver(TODAY.minusDays(1), IN_FORCE)).isTrue();
    }
}
