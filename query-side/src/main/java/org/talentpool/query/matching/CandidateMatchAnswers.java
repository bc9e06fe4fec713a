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

    /** The member itself is read only if there is something to tell: most members fit nothing most of the time. */
    @QueryHandler
    Optional<CandidateMatchesView> handle(FindVacanciesFor query) {
        var asked = new Asked(pools.asked(), query, policies.inForceToday());
        var candidate = query.candidateId().value();
        if (!asked.pool.isKnown(candidate)) return Optional.empty();
        var standings = asked.standings();
        if (!query.similar() && standings.stream().noneMatch(asked::isTold))
            return Optional.of(answer(asked, List.of(), Optional.empty()));
        return pool.member(candidate).map(member -> answer(asked, asked.told(standings, member), Optional.of(member)));
    }

    /** @param member who is told of; none if nothing is told */
    private CandidateMatchesView answer(Asked asked, List<Told> told, Optional<PooledMember> member) {
        var page = Leaf.of(told, Told::id, asked.query.limit(), asked.query.cursor());
        return new CandidateMatchesView(
                asked.query.candidateId().value(),
                today.now(),
                asked.inForce.label(),
                (int) told.stream().filter(each -> each.kind == Kind.FITS).count(),
                page.items().stream()
                        .map(each -> asked.view(each, member.orElseThrow()))
                        .toList(),
                page.next());
    }

    private record Asked(AskedPool pool, FindVacanciesFor query, PoliciesInForce inForce) {
        List<Stood> standings() {
            var candidate = query.candidateId().value();
            return pool.open().stream()
                    .map(posting -> new Stood(
                            posting,
                            pool.askAlone(candidate, posting.vacancy(), inquiry -> inquiry.standing(candidate))))
                    .toList();
        }

        boolean isTold(Stood stood) {
            return stood.failures() == 0 || query.near() && stood.failures() == 1;
        }

        /** Ties keep the order of the numbers of the posts. */
        List<Told> told(List<Stood> standings, PooledMember member) {
            return standings.stream()
                    .flatMap(stood -> tell(stood, member).stream())
                    .sorted(Told.BEST_FIRST)
                    .toList();
        }

        private Optional<Told> tell(Stood stood, PooledMember member) {
            var posting = stood.posting;
            if (stood.failures() == 0) return Optional.of(new Told(posting, Kind.FITS, stood.score()));
            var similar =
                    query.similar() ? Judged.similar(member, posting.vacancy(), inForce) : Optional.<Judged>empty();
            return similar.map(judged -> new Told(
                            posting, Kind.OF_SIMILAR_NATURE, judged.verdict().score()))
                    .or(() -> isTold(stood)
                            ? Optional.of(new Told(posting, Kind.NEAR, stood.score()))
                            : Optional.empty());
        }

        MatchView view(Told each, PooledMember member) {
            var vacancy = each.posting.vacancy();
            return switch (each.kind) {
                case FITS ->
                    pool.ask(vacancy, inquiry -> {
                        var place = inquiry.fitting().placeOf(member.member().candidateId());
                        return Judged.of(member, vacancy, inForce).view(vacancy, place == null ? null : place + 1);
                    });
                case NEAR -> Judged.of(member, vacancy, inForce).view(vacancy, null);
                case OF_SIMILAR_NATURE ->
                    Judged.similar(member, vacancy, inForce).orElseThrow().view(vacancy, null);
            };
        }
    }

    private record Stood(Posting posting, Optional<Standing> standing) {
        int failures() {
            return standing.map(Standing::failures).orElse(Integer.MAX_VALUE);
        }

        double score() {
            return standing.map(Standing::score).orElse(0.0);
        }
    }

    private enum Kind {
        FITS,
        NEAR,
        OF_SIMILAR_NATURE
    }

    private record Told(Posting posting, Kind kind, double score) {
        static final Comparator<Told> BEST_FIRST =
                comparing(Told::kind).thenComparing(comparing(Told::score).reversed());

        UUID id() {
            return posting.id();
        }
    }
}
