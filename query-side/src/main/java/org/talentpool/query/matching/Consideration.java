package org.talentpool.query.matching;

import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.policy.PoliciesInForce;

/**
 * Everybody who was listed when a vacancy was decided on, judged as they were by the policies of that day.
 *
 * @param pooled how many had a valid place on an established list
 * @param fitting who fits, best first
 * @param near who fails exactly one criterion, best first
 * @param others everybody else, best first
 * @param erased ids of those erased since, in their order as text
 */
record Consideration(
        Decision decision,
        Posting posting,
        int pooled,
        List<Judged> fitting,
        List<Judged> near,
        List<Judged> others,
        List<UUID> erased) {
    private enum Part {
        FITTING,
        NEAR,
        OTHERS
    }

    static Consideration of(
            Decision decision,
            Posting posting,
            List<PooledMember> members,
            List<UUID> erased,
            PoliciesInForce inForce) {
        var vacancy = posting.vacancy();
        var listed =
                members.stream().filter(member -> member.isListedFor(vacancy)).toList();
        var parts = listed.stream()
                .map(member -> Judged.of(member, vacancy, inForce))
                .sorted(Judged.bestFirst(vacancy))
                .collect(groupingBy(Consideration::part));
        return new Consideration(
                decision,
                posting,
                (int) listed.stream()
                        .filter(member -> member.isPooledFor(vacancy, inForce))
                        .count(),
                parts.getOrDefault(Part.FITTING, List.of()),
                parts.getOrDefault(Part.NEAR, List.of()),
                parts.getOrDefault(Part.OTHERS, List.of()),
                erased);
    }

    private static Part part(Judged judged) {
        if (judged.verdict().fits()) return Part.FITTING;
        return judged.verdict().isNearMiss() ? Part.NEAR : Part.OTHERS;
    }

    int listed() {
        return fitting.size() + near.size() + others.size() + erased.size();
    }

    List<ConsiderationView.Item> items() {
        var items = new ArrayList<ConsiderationView.Item>();
        for (var judged : fitting) items.add(item(judged, items.size() + 1));
        for (var judged : near) items.add(item(judged, null));
        for (var judged : others) items.add(item(judged, null));
        for (var id : erased) items.add(new ConsiderationView.Item(id, decision.chose(id), true, null));
        return items;
    }

    /** @param next cursor of the next page, none on the last */
    ConsiderationView view(List<ConsiderationView.Item> page, @Nullable String next) {
        return new ConsiderationView(
                posting.id(),
                decision.view(),
                posting.number(),
                posting.title(),
                posting.vacancy().gradeSlot(),
                posting.vacancy().plannedStart(),
                listed(),
                pooled,
                fitting.size(),
                erased.size(),
                page,
                next);
    }

    private ConsiderationView.Item item(Judged judged, @Nullable Integer rank) {
        var id = judged.member().candidateId();
        return new ConsiderationView.Item(id, decision.chose(id), false, judged.view(posting.vacancy(), rank));
    }

    Optional<CandidateConsiderationsView.Item> statementFor(UUID candidate) {
        return items().stream()
                .filter(item -> item.candidateId().equals(candidate) && item.match() != null)
                .findFirst()
                .map(item -> Statements.of(this, item));
    }
}
