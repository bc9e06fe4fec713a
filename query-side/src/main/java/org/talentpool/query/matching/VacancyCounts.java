package org.talentpool.query.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.query.policy.Policies;

/**
 * Counts who is pooled and who fits, for many vacancies at once. Judging everybody for every vacancy takes its time, so the
 * counts of one day are kept until a vacancy, a list or a member has changed.
 */
@Component
class VacancyCounts {
    private final Edition edition;
    private final Pool pool;
    private final Policies policies;
    private volatile Kept kept = new Kept(-1, Rulebook.BASELINE.on(LocalDate.EPOCH), Map.of());

    VacancyCounts(Edition edition, Pool pool, Policies policies) {
        this.edition = edition;
        this.pool = pool;
        this.policies = policies;
    }

    /** By post; of others, too, if they have been counted before. */
    Map<UUID, Count> of(List<Posting> postings) {
        var current = current();
        var missing = postings.stream()
                .filter(posting -> !current.counts().containsKey(posting.id()))
                .toList();
        if (!missing.isEmpty()) count(missing, current);
        return current.counts();
    }

    private Kept current() {
        long now = edition.current();
        var inForce = policies.inForceToday();
        var known = kept;
        if (known.edition() == now && known.isBy(inForce)) return known;
        var fresh = new Kept(now, inForce, new ConcurrentHashMap<>());
        kept = fresh;
        return fresh;
    }

    private void count(List<Posting> postings, Kept into) {
        var members = pool.onLists(postings.stream()
                .flatMap(posting -> posting.vacancy().requisitionIds().stream())
                .distinct()
                .toList());
        postings.parallelStream().forEach(posting -> {
            var ladder = Ladder.of(posting.vacancy(), members, into.inForce());
            into.counts()
                    .put(
                            posting.id(),
                            new Count(ladder.pooled(), ladder.fitting().size()));
        });
    }

    record Count(int pooled, int fitting) {
        static final Count NONE = new Count(0, 0);
    }

    private record Kept(long edition, PoliciesInForce inForce, Map<UUID, Count> counts) {
        boolean isBy(PoliciesInForce current) {
            return inForce.day().equals(current.day()) && inForce.label().equals(current.label());
        }
    }
}
