package org.talentpool.query.matching;

import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.FailedCriteria;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.MatchQuery.CountFailed;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.Today;

/** Answers which criterion keeps how many of the members listed out of a vacancy. */
@Component
class FailedCriteriaAnswers {
    private final Postings postings;
    private final Pool pool;
    private final Policies policies;
    private final Today today;

    FailedCriteriaAnswers(Postings postings, Pool pool, Policies policies, Today today) {
        this.postings = postings;
        this.pool = pool;
        this.policies = policies;
        this.today = today;
    }

    @QueryHandler
    Optional<FailedCriteriaView> handle(CountFailed query) {
        return postings.matched(query.postId().value()).map(Posting::vacancy).map(this::count);
    }

    private FailedCriteriaView count(Vacancy vacancy) {
        var inForce = policies.inForceToday();
        var listed = pool.onLists(vacancy.requisitionIds()).stream()
                .filter(member -> member.isListedFor(vacancy))
                .toList();
        var judged =
                listed.stream().map(member -> judged(member, vacancy, inForce)).toList();
        return new FailedCriteriaView(
                vacancy.postId(),
                today.now(),
                inForce.label(),
                listed.size(),
                (int) listed.stream()
                        .filter(member -> member.isPooledFor(vacancy, inForce))
                        .count(),
                (int) judged.stream().filter(member -> member.verdict().fits()).count(),
                (int) judged.stream()
                        .filter(member -> member.verdict().isNearMiss())
                        .count(),
                FailedCriteria.count(judged, vacancy.criteria()));
    }

    private static FailedCriteria.Judged judged(PooledMember member, Vacancy vacancy, PoliciesInForce inForce) {
        return FailedCriteria.judged(member.member(), member.judge(vacancy, inForce), vacancy, inForce);
    }
}
