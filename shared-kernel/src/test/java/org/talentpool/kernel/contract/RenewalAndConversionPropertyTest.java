package org.talentpool.kernel.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** What may follow a first contract, against a table read off the notices, and the window of renewals as they were granted. */
class RenewalAndConversionPropertyTest {
    /** The rule on renewals and the rule on conversions. */
    private static final Map<String, List<String>> TABLE = Map.of(
            "EXTERNAL ESTABLISHED", List.of("CO-01", "CO-01"),
            "EXTERNAL PROJECT", List.of("CO-02", "CO-02"),
            "EXTERNAL TURNOVER", List.of("CO-04", "CO-05"),
            "SECONDED ESTABLISHED", List.of("CO-03", "CO-03"),
            "SECONDED PROJECT", List.of("CO-03", "CO-03"),
            "SECONDED TURNOVER", List.of("CO-03", "CO-03"),
            "SERVING_STAFF ESTABLISHED", List.of("CO-06", "CO-06"),
            "SERVING_STAFF PROJECT", List.of("CO-06", "CO-06"),
            "SERVING_STAFF TURNOVER", List.of("CO-06", "CO-06"));

    @Test
    void renewals_agree_with_the_table() {
        Seed.of("renewals").eachCase(seed -> {
            var paper = ContractOnPaper.of(seed, GeneratedRules.of(seed, Policy.CONTRACT_TERMS));
            var terms = paper.terms();
            assertThat(RenewalPolicy.limit(terms)).as("%s", paper).isEqualTo(paper.limit());
            assertThat(RenewalPolicy.needsAgreement(terms)).isEqualTo(paper.standing() == Standing.SECONDED);
            assertThat(RenewalPolicy.rule(terms)).isEqualTo(rules(paper).getFirst());
        });
    }

    @Test
    void conversions_agree_with_the_table() {
        Seed.of("conversions").eachCase(seed -> {
            var paper = ContractOnPaper.of(seed, GeneratedRules.of(seed, Policy.CONTRACT_TERMS));
            var terms = paper.terms();
            assertThat(ConversionPolicy.isPossible(terms)).as("%s", paper).isEqualTo(paper.mayBecomeIndefinite());
            assertThat(ConversionPolicy.needsRequest(terms)).isEqualTo(paper.hasWindow());
            assertThat(ConversionPolicy.rule(terms)).isEqualTo(rules(paper).getLast());
        });
    }

    @Test
    void the_window_agrees_with_the_calendar_page_for_renewals_as_granted() {
        Seed.of("window of actual renewals").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.CONTRACT_TERMS);
            var paper = ContractOnPaper.of(seed, book);
            var granted = GeneratedRules.day(seed);
            var rules =
                    (ContractRules) book.ruling(Policy.CONTRACT_TERMS, granted).rules();
            var opens = paper.after(paper.rules().firstContract());
            var until = opens.plusDays(seed.number(0, 1500));
            var closes = ContractOnPaper.lastDayWith(rules.conversionClosesBefore(), until)
                    .minusDays(1);
            var window =
                    RenewalPolicy.window(paper.terms(), until, book.rulebook().on(granted));
            assertThat(window)
                    .as("%s renewed until %s", paper, until)
                    .isEqualTo(paper.hasWindow() ? new ConversionWindow(opens, closes) : null);
        });
    }

    private static List<String> rules(ContractOnPaper paper) {
        return TABLE.getOrDefault(paper.standing() + " " + paper.regime(), List.of());
    }
}
