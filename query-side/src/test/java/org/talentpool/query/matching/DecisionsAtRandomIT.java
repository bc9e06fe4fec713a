package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.WithAnswers;

/** Hundreds of decisions in a history that nobody planned: each is told as it was shown, in the end and built anew. */
@WithAnswers
class DecisionsAtRandomIT extends ConsiderationScene {
    private static final int DECISIONS = 200;
    /** In a time that no other test reaches, whose rules are those of this one. */
    private static final LocalDate FIRST_DAY = LocalDate.parse("2080-01-01");

    private final Seed seed = Seed.of("decisions at random");
    private final List<Shown> shown = new ArrayList<>();

    @Test
    void every_decision_is_told_as_it_was_shown() {
        var history = new RandomDecisions(story, seed, FIRST_DAY);
        var day = FIRST_DAY;
        onDay(day);
        // So that there is another version in any case.
        history.rule(day);
        while (shown.size() < DECISIONS) {
            // What happens on one day must not go on past its midnight.
            if (seed.chance(10) || shown.size() % 25 == 24) onDay(day = day.plusDays(1));
            if (seed.chance(4)) history.rule(day);
            for (int changes = seed.number(0, 4); changes > 0; changes--) history.change(day);
            decide(history);
        }

        mustBeTold();
        onDay(FIRST_DAY.plusYears(5));
        readmodel.rebuildAll();
        mustBeTold();
        assertThat(shown.stream().map(Shown::policies).distinct()).hasSizeGreaterThan(1);
        assertThat(shown).anyMatch(was -> was.items().size() > 2).anyMatch(Shown::somebodyFits);
    }

    private void decide(RandomDecisions history) {
        post = history.open();
        var answer = matches(true);
        var single = seed.oneOf(history.members);
        var one = story.ask(new GetMatch(new PostId(post), new CandidateId(single)), MatchView.class);
        var items = answer.items().stream().map(ConsiderationScene::json).toList();
        history.decide(post, answer.policyVersion());
        shown.add(new Shown(post, answer.policyVersion(), answer.pooled(), items, single, json(one)));
    }

    private void mustBeTold() {
        for (var was : shown) {
            post = was.post();
            var told = consideration(lastDecision());
            assertThat(told(told).subList(0, was.items().size())).isEqualTo(was.items());
            assertThat(told.pooled()).isEqualTo(was.pooled());
            assertThat(told.items())
                    .filteredOn(item -> item.candidateId().equals(was.single()))
                    .allSatisfy(item -> assertThat(json(item.match())).isEqualTo(was.one()));
        }
    }

    private record Shown(UUID post, String policies, int pooled, List<String> items, UUID single, String one) {
        boolean somebodyFits() {
            return items.toString().contains("\"fits\":true");
        }
    }
}
