package org.talentpool.query.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;

/**
 * The members listed for one vacancy, judged and ordered.
 *
 * @param pooled how many have a valid place on an established list of the vacancy and are not appointed
 * @param fitting who fits, best first
 * @param near who fails exactly one criterion, an expired membership included, best first
 */
record Ladder(Vacancy vacancy, int pooled, List<Judged> fitting, List<Judged> near) {
    static Ladder of(Vacancy vacancy, List<PooledMember> members, PoliciesInForce inForce) {
        int pooled = 0;
        var fitting = new ArrayList<Judged>();
        var near = new ArrayList<Judged>();
        for (var member : members) {
            if (!member.isListedFor(vacancy)) continue;
            if (member.isPooledFor(vacancy, inForce)) pooled++;
            var judged = Judged.of(member, vacancy, inForce);
            if (judged.verdict().fits()) fitting.add(judged);
            else if (judged.verdict().isNearMiss()) near.add(judged);
        }
        var bestFirst = Judged.bestFirst(vacancy);
        return new Ladder(
                vacancy,
                pooled,
                fitting.stream().sorted(bestFirst).toList(),
                near.stream().sorted(bestFirst).toList());
    }

    /** @param withNear whether those who fail exactly one criterion follow those who fit */
    List<MatchView> views(boolean withNear) {
        var views = new ArrayList<MatchView>();
        for (var judged : fitting) views.add(judged.view(vacancy, views.size() + 1));
        if (withNear) for (var judged : near) views.add(judged.view(vacancy, null));
        return views;
    }

    /** Place among those who fit, from 1. */
    @Nullable
    Integer rankOf(UUID candidate) {
        for (int place = 0; place < fitting.size(); place++)
            if (fitting.get(place).member().candidateId().equals(candidate)) return place + 1;
        return null;
    }
}
