package org.talentpool.query.matching;

import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.query.matching.index.PastIndex;

/**
 * One candidate as long as the log has known of it.
 *
 * @param told what was known of the candidate itself
 * @param filled when posts that the candidate was held for were filled
 */
record MemberPast(
        List<Dated<PoolMember>> told,
        List<Dated<Membership>> memberships,
        List<Dated<EligibilityFacts.Facts>> facts,
        Map<UUID, List<Dated<Boolean>>> filled) {

    /** Puts into the index what the candidate was, from each change to the next, while on some list. */
    void enter(PastIndex index) {
        var changes = new TreeSet<Long>();
        Stream.of(told, memberships, facts).forEach(each -> addChanges(each, changes));
        told.forEach(each -> addChanges(filledFor(each.value()), changes));
        for (var since : changes) {
            var until = changes.higher(since);
            if (until != null) enter(index, since, until);
        }
    }

    private void enter(PastIndex index, long since, long until) {
        var held = Dated.at(memberships, since).toList();
        if (held.isEmpty()) return;
        Dated.at(told, since).findFirst().ifPresent(known -> {
            var appointed = Dated.at(filledFor(known), since).findFirst().isPresent();
            var eligibility = Dated.at(facts, since).findFirst().orElse(null);
            new PooledMember(on(held, known), appointed, eligibility).enter(index, since, until);
        });
    }

    private List<Dated<Boolean>> filledFor(PoolMember known) {
        var post = known.committedTo();
        return post == null ? List.of() : filled.getOrDefault(post, List.of());
    }

    private static PoolMember on(List<Membership> held, PoolMember known) {
        return new PoolMember(
                known.candidateId(),
                known.qualifications(),
                held,
                known.paused(),
                known.pausedUntil(),
                known.committedTo(),
                known.declaredIneligible());
    }

    private static void addChanges(List<? extends Dated<?>> all, TreeSet<Long> changes) {
        for (var each : all) {
            changes.add(each.since());
            changes.add(each.until());
        }
    }
}
