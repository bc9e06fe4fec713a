package org.talentpool.query.matching;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.query.matching.index.Inquiry.Standing;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.Today;

/** Answers from the side of the candidate: the open vacancies that fit by score, then those that just do not, then those of similar nature. */
@Component
class CandidateMatchAnswers {
    private final Pools pools;
    private final Pool pool;
    private final Policies policies;
    private final Today today;

    CandidateMatchAnswers(Pools pools, Pool pool, Policies policies, Today today) {
        this.pools = pools;
        this.pool = pool;
        this.policies = policies;
        this.today = today;
    }

    @QueryHandler
    Optional<CandidateMatchesView> handle(FindVacanciesFor query) {
        return pool.member(query.candidateId().value()).map(member -> answer(member, query));
    }

    private CandidateMatchesView answer(PooledMember member, FindVacanciesFor query) {
        var inForce = policies.inForceToday();
        var asked = pools.asked();
        var judged = judge(asked, member, inForce, query);
        var page = Leaf.of(judged, ForMember::id, query.limit(), query.cursor());
        return new CandidateMatchesView(
                query.candidateId().value(),
                today.now(),
                inForce.label(),
                (int) judged.stream().filter(each -> each.kind == Kind.FITS).count(),
                page.items().stream()
                        .map(each -> view(asked, each, member, inForce))
                        .toList(),
                page.next());
    }

    /** Ties keep the order of the numbers of the posts. */
    private List<ForMember> judge(
            AskedPool asked, PooledMember member, PoliciesInForce inForce, FindVacanciesFor query) {
        return asked.open().stream()
                .flatMap(posting -> judge(asked, posting, member, inForce, query).stream())
                .sorted(ForMember.BEST_FIRST)
                .toList();
    }

    private Optional<ForMember> judge(
            AskedPool asked, Posting posting, PooledMember member, PoliciesInForce inForce, FindVacanciesFor query) {
        var candidate = query.candidateId().value();
        var standing = asked.askAlone(candidate, posting.vacancy(), inquiry -> inquiry.standing(candidate));
        int failures = standing.map(Standing::failures).orElse(Integer.MAX_VALUE);
        double score = standing.map(Standing::score).orElse(0.0);
        if (failures == 0) return Optional.of(new ForMember(posting, Kind.FITS, score));
        var similar = query.similar() ? Judged.similar(member, posting.vacancy(), inForce) : Optional.<Judged>empty();
        return similar.map(judged -> new ForMember(
                        posting, Kind.OF_SIMILAR_NATURE, judged.verdict().score()))
                .or(() -> query.near() && failures == 1
                        ? Optional.of(new ForMember(posting, Kind.NEAR, score))
                        : Optional.empty());
    }

    private MatchView view(AskedPool asked, ForMember each, PooledMember member, PoliciesInForce inForce) {
        var vacancy = each.posting.vacancy();
        return switch (each.kind) {
            case FITS ->
                asked.ask(vacancy, inquiry -> {
                    var place = inquiry.fitting().placeOf(member.member().candidateId());
                    return Judged.of(member, vacancy, inForce).view(vacancy, place == null ? null : place + 1);
                });
            case NEAR -> Judged.of(member, vacancy, inForce).view(vacancy, null);
            case OF_SIMILAR_NATURE ->
                Judged.similar(member, vacancy, inForce).orElseThrow().view(vacancy, null);
        };
    }

    private enum Kind {
        FITS,
        NEAR,
        OF_SIMILAR_NATURE
    }

    private record ForMember(Posting posting, Kind kind, double score) {
        static final Comparator<ForMember> BEST_FIRST = comparing(ForMember::kind)
                .thenComparing(comparing(ForMember::score).reversed());

        UUID id() {
            return posting.id();
        }
    }
}
