package org.talentpool.query.matching;

import java.util.List;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.query.policy.Policies;

/** Judges the members of all lists for a vacancy to which they are of similar nature only (PO-05). */
@Component
class SimilarMembers {
    private final Pool pool;
    private final Policies policies;

    SimilarMembers(Pool pool, Policies policies) {
        this.pool = pool;
        this.policies = policies;
    }

    /** Best first; nobody of whom fits as it is. */
    List<Judged> of(Vacancy vacancy) {
        var inForce = policies.inForceToday();
        return pool.everybody().stream()
                .filter(member -> !member.judge(vacancy, inForce).fits())
                .flatMap(member -> Judged.similar(member, vacancy, inForce).stream())
                .sorted(Judged.bestFirst(vacancy))
                .toList();
    }
}
