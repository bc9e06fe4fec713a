package org.talentpool.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.sample.Allows;

class RulebookTest {
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    @Test
    @Allows("CO-07")
    void co_07_a_version_begins_two_days_after_its_enactment_at_the_earliest() {
        assertThat(Rulebook.earliestStart(DAY)).isEqualTo("2026-07-03");
    }

    @Test
    void of_two_versions_that_begin_on_the_same_day_the_later_enacted_counts() {
        var book = Rulebook.BASELINE.with(holds("a", 30)).with(holds("b", 40));
        assertThat(book.on(DAY).holds().days()).isEqualTo(40);
        assertThat(book.on(DAY).label()).isEqualTo("2025.1;HOLDS=b");
    }

    @Test
    void a_version_counts_from_its_first_day_and_not_before() {
        var book = Rulebook.BASELINE.with(holds("a", 30));
        assertThat(book.on(DAY.minusDays(1)).holds().days()).isEqualTo(60);
        assertThat(book.on(DAY).holds().days()).isEqualTo(30);
    }

    @Test
    void on_a_day_before_the_treaty_the_first_edition_stands_in() {
        assertThat(Rulebook.BASELINE.on(LocalDate.parse("1900-01-01")).holds().days())
                .isEqualTo(60);
        assertThat(Rulebook.BASELINE
                        .on(LocalDate.parse("1900-01-01"))
                        .listValidity(DAY)
                        .validityMonths())
                .isEqualTo(12);
    }

    @Test
    void a_policy_is_named_in_the_log_with_its_kind() {
        assertThat(new PolicyId(Policy.HOLDS)).hasToString("policy:HOLDS");
    }

    @Test
    void without_a_version_all_others_stay() {
        var twin = new PolicyVersion("a", DAY, Reach.NEW_MEMBERSHIPS, new TwinGradeRules(30, 6));
        var book = Rulebook.BASELINE.with(holds("a", 30)).with(holds("b", 40)).with(twin);
        assertThat(book.without(Policy.HOLDS, "b").on(DAY).label()).isEqualTo("2025.1;TWIN_GRADE=a;HOLDS=a");
        assertThat(book.without(Policy.HOLDS, "a").on(DAY).label()).isEqualTo("2025.1;TWIN_GRADE=a;HOLDS=b");
        assertThat(book.without(Policy.HOLDS, "c")).isEqualTo(book);
    }

    private static PolicyVersion holds(String version, int days) {
        return new PolicyVersion(version, DAY, Reach.NEW_MEMBERSHIPS, new HoldRules(days, 0, 90, 7));
    }
}
