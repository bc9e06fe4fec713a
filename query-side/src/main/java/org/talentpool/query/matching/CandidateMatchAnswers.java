package org.talentpool.query.matching;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.Today;

/** Answers from the side of the candidate: the open vacancies that fit by score, then those that just do not, then those of similar nature. */
@Component
class CandidateMatchAnswers {
    private static final Comparator<MatchView> BEST_FIRST = comparing((MatchView view) -> !view.fits())
            .thenComparing(MatchView::similarNature)
            .thenComparing(comparing(MatchView::score).reversed());

    private final Postings postings;
    private final Pool pool;
    private final Ladders ladders;
    private final Policies policies;
    private final Today today;

    CandidateMatchAnswers(Postings postings, Pool pool, Ladders ladders, Policies policies, Today today) {
        this.postings = postings;
        this.pool = pool;
        this.ladders = ladders;
        this.policies = policies;
        this.today = today;
    }

    @QueryHandler
    Optional<CandidateMatchesView> handle(FindVacanciesFor query) {
        return pool.member(query.candidateId().value()).map(member -> answer(member, query));
    }

    private CandidateMatchesView answer(PooledMember member, FindVacanciesFor query) {
        var inForce = policies.inForceToday();
        var judged = judge(member, inForce, query);
        var page = Leaf.of(judged, MatchView::postId, query.limit(), query.cursor());
        return new CandidateMatchesView(
                query.candidateId().value(),
                today.now(),
                inForce.label(),
                (int) judged.stream().filter(MatchView::fits).count(),
                page.items(),
                page.next());
    }

    /** Ties keep the order of the numbers of the posts. */
    private List<MatchView> judge(PooledMember member, PoliciesInForce inForce, FindVacanciesFor query) {
        return postings.open().stream()
                .map(Posting::vacancy)
                .flatMap(vacancy -> view(member, vacancy, inForce, query).stream())
                .sorted(BEST_FIRST)
                .toList();
    }

    private Optional<MatchView> view(
            PooledMember member, Vacancy vacancy, PoliciesInForce inForce, FindVacanciesFor query) {
        var judged = Judged.of(member, vacancy, inForce);
        var listed = member.isListedFor(vacancy);
        if (listed && judged.verdict().fits()) {
            var rank = ladders.of(vacancy).rankOf(member.member().candidateId());
            return Optional.of(judged.view(vacancy, rank));
        }
        var near = listed && query.near() && judged.verdict().isNearMiss();
        var shown = query.similar() ? Judged.similar(member, vacancy, inForce) : Optional.<Judged>empty();
        return shown.or(() -> near ? Optional.of(judged) : Optional.empty()).map(unfit -> unfit.view(vacancy, null));
    }
}
