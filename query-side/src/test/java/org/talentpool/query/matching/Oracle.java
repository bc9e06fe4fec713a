package org.talentpool.query.matching;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.talentpool.kernel.matching.FailedCriteria;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Judges every member by the kernel's policy, one after the other, and sorts: slow, and plainly right. */
final class Oracle {
    private final List<PooledMember> members;
    private final Vacancy vacancy;
    private final PoliciesInForce inForce;
    private final Ladder ladder;

    Oracle(Collection<PooledMember> members, Vacancy vacancy, PoliciesInForce inForce) {
        this.members = List.copyOf(members);
        this.vacancy = vacancy;
        this.inForce = inForce;
        ladder = Ladder.of(vacancy, this.members, inForce);
    }

    int pooled() {
        return ladder.pooled();
    }

    List<MatchView> fitting() {
        return ladder.views(false);
    }

    List<MatchView> near() {
        return ladder.views(true)
                .subList(ladder.fitting().size(), ladder.views(true).size());
    }

    List<MatchView> similar() {
        var views = new ArrayList<MatchView>();
        members.stream()
                .filter(member -> !member.judge(vacancy, inForce).fits() || !member.isListedFor(vacancy))
                .flatMap(member -> Judged.similar(member, vacancy, inForce).stream())
                .sorted(Judged.bestFirst(vacancy))
                .forEach(judged -> views.add(judged.view(vacancy, null)));
        return views;
    }

    List<FailedCriteriaView.Item> failed() {
        return FailedCriteria.count(
                members.stream()
                        .filter(member -> member.isListedFor(vacancy))
                        .map(member -> FailedCriteria.judged(
                                member.member(), member.judge(vacancy, inForce), vacancy, inForce))
                        .toList(),
                vacancy.criteria());
    }
}
