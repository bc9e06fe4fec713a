package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class AdvancementPolicyTest {
    @ParameterizedTest
    @CsvSource({
        "2026-06-01, 2029-06-01, 0",
        "2026-06-01, 2030-01-01, 0",
        "2026-06-01, 2029-05-31, 1",
        "2026-06-01, 2028-06-01, 12",
        "2026-06-01, 2027-06-01, 24",
        "2026-06-01, 2027-05-31, 25",
        "2026-06-01, 2026-05-31, 36",
        "2028-02-29, 2031-03-01, 0",
        "2028-02-29, 2031-02-28, 1",
        "2028-02-29, 2029-03-01, 24",
        "2028-02-29, 2029-02-28, 25",
        "2026-08-31, 2027-10-01, 23",
        "2026-08-31, 2027-09-30, 24"
    })
    @Allows("TW-04")
    void months_are_spared_up_to_the_first_day_of_the_higher_grade(
            LocalDate startsOn, LocalDate advancesOn, int spared) {
        assertThat(AdvancementPolicy.monthsSpared(terms(Standing.EXTERNAL, startsOn), advancesOn))
                .isEqualTo(spared);
    }

    @ParameterizedTest
    @CsvSource({
        "EXTERNAL, 2026-06-01, 2027-06-01",
        "EXTERNAL, 2028-02-29, 2029-03-01",
        "SECONDED, 2026-06-01, 2029-06-01",
        "SERVING_STAFF, 2026-06-01, 2029-06-01"
    })
    @Allows({"TW-03", "TW-04"})
    @Refuses("TW-04")
    void tw_04_is_for_external_candidates(Standing standing, LocalDate startsOn, LocalDate earliest) {
        assertThat(AdvancementPolicy.earliest(terms(standing, startsOn), IN_FORCE))
                .isEqualTo(earliest);
    }

    @Test
    @Refuses("TW-02")
    void from_the_higher_grade_there_is_none() {
        var terms = aContract(Regime.ESTABLISHED, Standing.SERVING_STAFF, SLOT.higher(), LocalDate.parse("2026-06-01"))
                .contract()
                .terms();
        assertThat(AdvancementPolicy.earliest(terms, IN_FORCE)).isNull();
        assertThat(AdvancementPolicy.monthsSpared(terms, LocalDate.parse("2026-07-01")))
                .isZero();
    }

    private static ContractTerms terms(Standing standing, LocalDate startsOn) {
        return aContract(Regime.ESTABLISHED, standing, SLOT.lower(), startsOn)
                .contract()
                .terms();
    }
}
