package org.talentpool.query.matching;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.progress.Progress;

/** Brings the index up to the tables, once the tables are where the events of a batch are. */
@Component
class PoolChanges {
    static final String TABLES = "projection-matching";
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration PAUSE = Duration.ofMillis(5);

    private final Progress progress;
    private final Pool pool;
    private final Postings postings;
    private final ListTerms lists;
    private final IndexedPool indexed;
    private final PastPool past;

    PoolChanges(Progress progress, Pool pool, Postings postings, ListTerms lists, IndexedPool indexed, PastPool past) {
        this.progress = progress;
        this.pool = pool;
        this.postings = postings;
        this.lists = lists;
        this.indexed = indexed;
        this.past = past;
    }

    /** Where the batch collects what has changed; it is read when the batch ends. */
    Changed in(UnitOfWork<?> batch, TrackingToken token) {
        Changed changed = batch.getOrComputeResource(Changed.class.getName(), _ -> {
            var fresh = new Changed();
            batch.onPrepareCommit(_ -> read(fresh));
            return fresh;
        });
        changed.last = token.position().orElseThrow();
        return changed;
    }

    private void read(Changed changed) {
        awaitTables(changed.last);
        lists.of(changed.lists).forEach(list -> indexed.index().put(list.id(), list.established(), list.term()));
        var read = postings.of(changed.posts);
        changed.posts.forEach(indexed.posts()::remove);
        read.forEach(indexed.posts()::put);
        indexed.index()
                .keepReadyFor(read.stream()
                        .filter(Posting::isMatched)
                        .map(Posting::vacancy)
                        .toList());
        readMembers(changed);
    }

    private void readMembers(Changed changed) {
        var candidates = new HashSet<>(changed.candidates);
        candidates.addAll(pool.committedTo(changed.posts));
        var gone = new HashSet<>(candidates);
        for (var member : pool.members(List.copyOf(candidates))) {
            gone.remove(member.member().candidateId());
            member.enter(indexed.index());
        }
        gone.forEach(indexed.index()::remove);
        if (!gone.isEmpty()) past.forget();
    }

    /** @throws IllegalStateException if the tables stay behind, so that the batch is tried again */
    private void awaitTables(long position) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!progress.hasReached(TABLES, position)) {
            if (System.nanoTime() > deadline) throw new IllegalStateException(TABLES + " is before " + position);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for " + TABLES, e);
        }
    }

    /** What a batch of events has changed, and the position of the last of them. */
    static final class Changed {
        private final Set<UUID> candidates = new HashSet<>();
        private final Set<UUID> posts = new HashSet<>();
        private final Set<UUID> lists = new HashSet<>();
        private long last;

        void candidate(UUID id) {
            candidates.add(id);
        }

        void post(UUID id) {
            posts.add(id);
        }

        void list(UUID id) {
            lists.add(id);
        }
    }
}
