package org.talentpool.query.matching;

import static java.util.Comparator.comparing;

import java.util.Comparator;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Ranking;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.PoliciesInForce;

/** A member, what was judged of it for a vacancy, and its place in the order of that vacancy. */
record Judged(PoolMember member, Verdict verdict, Ranking ranking, PoliciesInForce inForce, boolean similarNature) {
    static Judged of(PooledMember pooled, Vacancy vacancy, PoliciesInForce inForce) {
        var verdict = pooled.judge(vacancy, inForce);
        return of(pooled.member(), verdict, inForce, false);
    }

    /** Of whom does not fit, as it would be by a list or a profile of similar nature. */
    static Optional<Judged> similar(PooledMember pooled, Vacancy vacancy, PoliciesInForce inForce) {
        return pooled.judgeSimilar(vacancy, inForce).map(verdict -> of(pooled.member(), verdict, inForce, true));
    }

    private static Judged of(PoolMember member, Verdict verdict, PoliciesInForce inForce, boolean similarNature) {
        return new Judged(member, verdict, Ranking.of(member, verdict), inForce, similarNature);
    }

    static Comparator<Judged> bestFirst(Vacancy vacancy) {
        return comparing(Judged::ranking, Ranking.bestFirst(vacancy.scoring()));
    }

    /** @param rank none for who does not fit */
    MatchView view(Vacancy vacancy, @Nullable Integer rank) {
        return MatchView.of(vacancy.postId(), member, verdict, rank, similarNature, inForce);
    }
}
