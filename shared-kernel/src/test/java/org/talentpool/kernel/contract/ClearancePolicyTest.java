package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class ClearancePolicyTest {
    private static final LocalDate START = LocalDate.parse("2026-06-01");

    @ParameterizedTest
    @CsvSource({
        "NC, NC, true", "NC, NS, true", "NC, CTS, true",
        "NS, NC, false", "NS, NS, true", "NS, CTS, true",
        "CTS, NC, false", "CTS, NS, false", "CTS, CTS, true"
    })
    @Allows("SE-08")
    @Refuses("SE-08")
    void a_level_contains_those_below_it(ClearanceLevel needed, ClearanceLevel held, boolean enough) {
        assertThat(ClearancePolicy.suffices(needed, new Clearance(held, null), START))
                .isEqualTo(enough);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-31, false", "2026-06-01, true", "2026-06-02, true"})
    @Allows("SE-08")
    @Refuses("SE-08")
    void it_is_valid_on_its_last_day_and_not_after(LocalDate until, boolean enough) {
        assertThat(ClearancePolicy.suffices(ClearanceLevel.NS, new Clearance(ClearanceLevel.NS, until), START))
                .isEqualTo(enough);
    }

    @Test
    @Refuses("SE-08")
    void where_a_level_is_asked_for_the_bare_fact_is_not_enough() {
        assertThat(ClearancePolicy.suffices(ClearanceLevel.NC, null, START)).isFalse();
        assertThat(ClearancePolicy.suffices(null, null, START)).isTrue();
    }
}
