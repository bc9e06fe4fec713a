package org.talentpool.query.matching;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.matching.index.MatchIndex;
import org.talentpool.query.policy.Policies;

/** The pool and the open posts as this process keeps them in memory, once they have been read. */
@Component
class IndexedPool implements MeterBinder {
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Policies policies;
    private final CountDownLatch loaded = new CountDownLatch(1);
    private volatile Contents contents = Contents.none();

    IndexedPool(Policies policies) {
        this.policies = policies;
    }

    /** What is in memory; whoever loads the pool fills another one first. */
    record Contents(MatchIndex index, OpenPosts posts) {
        static Contents none() {
            return new Contents(new MatchIndex(), new OpenPosts());
        }
    }

    /** From here on questions are answered from this. */
    void answerFrom(Contents loadedContents) {
        contents = loadedContents;
        loaded.countDown();
    }

    @Override
    public void bindTo(MeterRegistry meters) {
        Gauge.builder("talentpool.matching.members", this, pool -> pool.index().members())
                .register(meters);
        Gauge.builder("talentpool.matching.ready", this, pool -> pool.loaded.getCount() == 0 ? 1 : 0)
                .register(meters);
    }

    /** For whoever follows what happens. */
    MatchIndex index() {
        return contents.index();
    }

    /** For whoever follows what happens. */
    OpenPosts posts() {
        return contents.posts();
    }

    /** @throws Refusal POSITION_NOT_REACHED while the pool is still being read */
    OpenPosts openPosts() {
        awaitLoaded();
        return posts();
    }

    /** @throws Refusal POSITION_NOT_REACHED while the pool is still being read */
    boolean isKnown(UUID candidate) {
        awaitLoaded();
        return index().isKnown(candidate);
    }

    /** @throws Refusal POSITION_NOT_REACHED while the pool is still being read */
    <T> T ask(Vacancy vacancy, Function<Inquiry, T> question) {
        awaitLoaded();
        return index().ask(vacancy, policies::inForceToday, question);
    }

    private void awaitLoaded() {
        try {
            if (loaded.await(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) return;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw Refusal.of(
                RefusalCode.POSITION_NOT_REACHED,
                "The pool is still being read into memory",
                Map.of("processingGroup", PoolFollowing.GROUP));
    }
}
