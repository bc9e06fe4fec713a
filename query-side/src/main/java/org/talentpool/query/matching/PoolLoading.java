package org.talentpool.query.matching;

import java.util.stream.Stream;
import org.axonframework.eventhandling.TrackingToken;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.progress.Progress;
import org.talentpool.query.matching.IndexedPool.Contents;
import org.talentpool.query.policy.Policies;

/** Reads all of the pool and of the open posts into memory when the process starts. */
@Component
class PoolLoading {
    private static final Logger LOG = LoggerFactory.getLogger(PoolLoading.class);
    private final Progress progress;
    private final TransactionTemplate reading;
    private final Pool pool;
    private final EligibilityFacts eligibility;
    private final Postings postings;
    private final IndexedPool indexed;
    private final Policies policies;

    PoolLoading(
            Progress progress,
            PlatformTransactionManager transactions,
            Pool pool,
            EligibilityFacts eligibility,
            Postings postings,
            IndexedPool indexed,
            Policies policies) {
        this.progress = progress;
        this.pool = pool;
        this.eligibility = eligibility;
        this.postings = postings;
        this.indexed = indexed;
        this.policies = policies;
        reading = new TransactionTemplate(transactions);
        reading.setReadOnly(true);
    }

    /**
     * Loads it, which may take minutes.
     *
     * @throws IllegalStateException in a transaction, which PostgreSQL would end meanwhile
     * @return from where on the log is to be followed: what the tables have seen meanwhile is read again, which does no harm
     */
    @Nullable
    TrackingToken load() {
        if (TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("The pool is read in a transaction that idles");
        long began = System.nanoTime();
        var seen = progress.lowerBound(PoolChanges.TABLES);
        var contents = Contents.none();
        var index = contents.index();
        read(() -> pool.eachMembership(index::load));
        Stream.concat(
                        Share.of(2).stream()
                                .<Runnable>map(half -> () -> pool.eachMember(half, member -> member.load(index))),
                        Stream.of(() -> eligibility.enterAll(index)))
                .parallel()
                .forEach(this::read);
        postings.all().forEach(contents.posts()::put);
        index.judgeBy(policies::inForceToday);
        index.keepReadyFor(
                contents.posts().open().stream().map(Posting::vacancy).toList());
        LOG.info("The pool is in memory after {} ms: {}", (System.nanoTime() - began) / 1_000_000, index);
        indexed.answerFrom(contents);
        return seen;
    }

    /** In a transaction, without which the driver would fetch all rows at once. */
    private void read(Runnable rows) {
        reading.executeWithoutResult(_ -> rows.run());
    }
}
