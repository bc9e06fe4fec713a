package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.MatchSample;
import org.talentpool.kernel.sample.Samples;

class ListValidityTest {
    @Test
    void the_end_of_the_list_counts_and_is_its_last_day() {
        var member = notified("2025-10-15", "2026-12-31");
        assertThat(ListValidity.validUntil(member, IN_FORCE)).isEqualTo(LocalDate.parse("2026-12-31"));
        assertThat(ListValidity.isValid(member, Rulebook.BASELINE.on(LocalDate.parse("2026-12-31"))))
                .isTrue();
        assertThat(ListValidity.isValid(member, Rulebook.BASELINE.on(LocalDate.parse("2027-01-01"))))
                .isFalse();
    }

    @Test
    @Allows({"PO-02", "PO-09", "PO-11"})
    void po_09_without_an_end_it_is_12_months_from_notification() {
        assertThat(ListValidity.validUntil(notified("2025-10-15", null), IN_FORCE))
                .isEqualTo(LocalDate.parse("2026-10-14"));
        assertThat(ListValidity.validUntil(notified("2024-02-29", null), IN_FORCE))
                .isEqualTo(LocalDate.parse("2025-02-28"));
    }

    private static Membership notified(String on, @Nullable String listEnds) {
        var sample = MatchSample.aMembership(Samples.SLOT);
        return new Membership(
                sample.requisitionId(),
                sample.profiles(),
                List.of(Samples.SLOT),
                LocalDate.parse(on),
                sample.evidence(),
                true,
                listEnds == null ? ListTerm.BY_POLICY : ListTerm.until(LocalDate.parse(listEnds)));
    }
}
