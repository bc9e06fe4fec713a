package org.talentpool.query.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.query.matching.index.Inquiry;
import org.talentpool.query.policy.Policies;
import org.talentpool.query.readmodel.AsOf;
import org.talentpool.query.readmodel.Cursor;

/** Gives each question the pool that it is about. */
@Component
class Pools {
    private final AskedPool now;
    private final Pool pool;
    private final Postings postings;
    private final Policies policies;
    private final PastPool past;

    Pools(IndexedPool indexed, Pool pool, Postings postings, Policies policies, PastPool past) {
        now = new PoolOfNow(indexed);
        this.pool = pool;
        this.postings = postings;
        this.policies = policies;
        this.past = past;
    }

    AskedPool asked() {
        var asOf = AsOf.asked();
        return asOf == null ? now : new PoolOfThen(pool, postings, policies, past, asOf.place());
    }

    /** Everybody is in memory, so that it is no matter who is asked about. */
    private record PoolOfNow(IndexedPool indexed) implements AskedPool {
        @Override
        public Optional<Posting> matched(UUID post) {
            return indexed.openPosts().matched(post);
        }

        @Override
        public List<Posting> open(@Nullable Cursor after, int rows) {
            return indexed.openPosts().open(after, rows);
        }

        @Override
        public boolean isKnown(UUID candidate) {
            return indexed.isKnown(candidate);
        }

        @Override
        public <T> T ask(Vacancy vacancy, Function<Inquiry, T> question) {
            return indexed.ask(vacancy, question);
        }

        @Override
        public <T> T askOf(UUID candidate, Vacancy vacancy, Function<Inquiry, T> question) {
            return indexed.ask(vacancy, question);
        }

        @Override
        public <T> T askAlone(UUID candidate, Vacancy vacancy, Function<Inquiry, T> question) {
            return indexed.ask(vacancy, question);
        }

        @Override
        public <T> T askAll(Vacancy vacancy, Function<Inquiry, T> question) {
            return indexed.ask(vacancy, question);
        }
    }
}
