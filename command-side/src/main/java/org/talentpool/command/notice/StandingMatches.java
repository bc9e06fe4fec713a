package org.talentpool.command.notice;

import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.notice.StandingMatchId;

/** What is remembered of candidates' matches; of most there is nothing yet. */
@Component
class StandingMatches {
    private final Aggregates aggregates;
    private final Repository<StandingMatch> matches;

    StandingMatches(Aggregates aggregates, Repository<StandingMatch> matches) {
        this.aggregates = aggregates;
        this.matches = matches;
    }

    /** Whether anything was ever remembered of them; to be asked outside of decisions, which load what they are about. */
    boolean areRemembered(CandidateId candidate) {
        return aggregates.exists(new StandingMatchId(candidate.value()));
    }

    <T> T ask(UUID candidate, Function<StandingMatch, T> question) {
        return aggregates
                .find(matches, new StandingMatchId(candidate))
                .map(match -> match.invoke(question))
                .orElseGet(() -> question.apply(new StandingMatch()));
    }

    /** @param decision remembers something at least of whom nothing is remembered yet */
    void decide(UUID candidate, Consumer<StandingMatch> decision) throws Exception {
        var found = aggregates.find(matches, new StandingMatchId(candidate));
        if (found.isPresent()) {
            found.get().execute(decision);
        } else {
            matches.newInstance(() -> first(decision));
        }
    }

    private static StandingMatch first(Consumer<StandingMatch> decision) {
        var match = new StandingMatch();
        decision.accept(match);
        return match;
    }
}
