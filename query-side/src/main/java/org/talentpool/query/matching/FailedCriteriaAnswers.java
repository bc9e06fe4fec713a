package org.talentpool.query.matching;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.MatchQuery.CountFailed;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.readmodel.Today;

/** Answers which criterion keeps how many of the members listed out of a vacancy. */
@Component
class FailedCriteriaAnswers {
    private final Pools pools;
    private final Today today;

    FailedCriteriaAnswers(Pools pools, Today today) {
        this.pools = pools;
        this.today = today;
    }

    @QueryHandler
    Optional<FailedCriteriaView> handle(CountFailed query) {
        var asked = pools.asked();
        return asked.matched(query.postId().value())
                .map(Posting::vacancy)
                .map(vacancy -> asked.ask(vacancy, inquiry -> count(vacancy, inquiry)));
    }

    private FailedCriteriaView count(Vacancy vacancy, Inquiry inquiry) {
        var listed = inquiry.listed();
        var near = inquiry.near(listed);
        return new FailedCriteriaView(
                vacancy.postId(),
                today.now(),
                inquiry.inForce().label(),
                listed.count(),
                inquiry.pooled(),
                inquiry.fitting().count(),
                near.count(),
                inquiry.failed(listed, near));
    }
}
