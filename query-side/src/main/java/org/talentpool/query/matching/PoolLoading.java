package org.talentpool.query.matching;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.query.operations.Progress;
import org.talentpool.query.policy.Policies;

/** Reads all of the pool and of the open posts into memory when the process starts. */
@Component
class PoolLoading {
    private static final Logger LOG = LoggerFactory.getLogger(PoolLoading.class);
    private static final int AT_A_TIME = 5_000;
    private static final String PLACES = """
        select requisition_id, candidate_id from readmodel.match_membership where not withdrawn order by requisition_id
        """;

    private final Progress progress;
    private final JdbcClient jdbc;
    private final Pool pool;
    private final Postings postings;
    private final IndexedPool indexed;
    private final Policies policies;

    PoolLoading(
            Progress progress, JdbcClient jdbc, Pool pool, Postings postings, IndexedPool indexed, Policies policies) {
        this.progress = progress;
        this.jdbc = jdbc;
        this.pool = pool;
        this.postings = postings;
        this.indexed = indexed;
        this.policies = policies;
    }

    /**
     * Loads it.
     *
     * @return from where on the log is to be followed: what the tables have seen meanwhile is read again, which does no harm
     */
    @Nullable
    TrackingToken load() {
        long began = System.nanoTime();
        var seen = progress.lowerBound(PoolChanges.TABLES);
        var candidates = candidates();
        chunks(candidates).parallelStream().forEach(this::load);
        postings.all().forEach(indexed.posts()::put);
        indexed.index().judgeBy(policies::inForceToday);
        indexed.index()
                .keepReadyFor(
                        indexed.posts().open().stream().map(Posting::vacancy).toList());
        LOG.info("The pool is in memory after {} ms: {}", (System.nanoTime() - began) / 1_000_000, indexed.index());
        indexed.isLoaded();
        return seen;
    }

    private List<UUID> candidates() {
        var seen = new HashSet<UUID>();
        var index = indexed.index();
        jdbc.sql(PLACES).query(row -> {
            var candidate = row.getObject("candidate_id", UUID.class);
            index.reserve(row.getObject("requisition_id", UUID.class), candidate);
            seen.add(candidate);
        });
        return List.copyOf(seen);
    }

    private void load(List<UUID> candidates) {
        pool.members(candidates).forEach(member -> member.enter(indexed.index()));
    }

    private static List<List<UUID>> chunks(List<UUID> all) {
        var chunks = new ArrayList<List<UUID>>();
        for (int from = 0; from < all.size(); from += AT_A_TIME)
            chunks.add(all.subList(from, Math.min(all.size(), from + AT_A_TIME)));
        return chunks;
    }
}
