package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** The order of made-up members under a made-up policy, against sorting lines of text. */
class RankingPropertyTest {
    private static final LocalDate FIRST = LocalDate.parse("2025-12-30");

    @Test
    void the_best_come_first_as_the_vacancy_has_it() {
        Seed.of("ranks").eachCase(seed -> {
            var scoring = Scoring.of(
                    GeneratedRules.of(seed, Policy.MATCHING).rulebook().on(GeneratedRules.day(seed)));
            var members = members(seed);
            var lines = new TreeMap<String, Ranking>();
            members.forEach(member -> lines.put(line(member, scoring), member));
            var expected = List.copyOf(lines.values());
            assertThat(members.stream().sorted(Ranking.bestFirst(scoring)).toList())
                    .as("%s", scoring)
                    .isEqualTo(expected);
        });
    }

    /** Few different values each, so that ties are common; ids that differ in their first half, of either sign. */
    private static List<Ranking> members(Seed seed) {
        var members = new ArrayList<Ranking>();
        for (var n = 0; n < 5; n++)
            members.add(new Ranking(
                    seed.number(0, 1) * 87.5,
                    seed.number(0, 2) * 4_999,
                    FIRST.plusDays(seed.number(0, 3)),
                    new UUID(seed.number(-2, 1), n)));
        return members;
    }

    private static String line(Ranking member, Scoring scoring) {
        var line = new StringBuilder(member.score() == 0 ? "1" : "0");
        for (var tieBreak : scoring.tieBreaks())
            line.append(
                    switch (tieBreak) {
                        case SELECTION_RESULT -> " " + (20_000 - member.merit());
                        case NOTIFICATION_DATE -> " " + member.notifiedOn();
                        case CANDIDATE_ID -> " " + member.candidateId();
                    });
        return line.toString();
    }
}
