package org.talentpool.query.matching;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.query.policy.Policies;

/**
 * Judges everybody for a vacancy, once for as long as nothing changes. What was judged stays in memory for half a minute at
 * most, also of somebody erased meanwhile, who is in no answer from the erasure on.
 */
@Component
class Ladders {
    private static final Duration KEPT_FOR = Duration.ofSeconds(30);
    private static final long JUDGED_AT_MOST = 10_000;

    private final Pool pool;
    private final Edition edition;
    private final Policies policies;
    private final Cache<Key, Ladder> kept = Caffeine.newBuilder()
            .expireAfterWrite(KEPT_FOR)
            .maximumWeight(JUDGED_AT_MOST)
            .weigher(Ladders::weight)
            .build();

    Ladders(Pool pool, Edition edition, Policies policies) {
        this.pool = pool;
        this.edition = edition;
        this.policies = policies;
    }

    Ladder of(Vacancy vacancy) {
        var inForce = policies.inForceToday();
        var key = new Key(vacancy.postId(), edition.current(), inForce.day(), inForce.label());
        return kept.get(key, _ -> Ladder.of(vacancy, pool.onLists(vacancy.requisitionIds()), inForce));
    }

    private static int weight(Key key, Ladder ladder) {
        return 1 + ladder.fitting().size() + ladder.near().size();
    }

    private record Key(UUID postId, long edition, LocalDate day, String policies) {}
}
