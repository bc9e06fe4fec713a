package org.talentpool.benchmark.match;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.talentpool.benchmark.Options;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.pool.Sizes;
import org.talentpool.benchmark.pool.Vacancies;

/** How long it takes from the return of an append until a match shows what has happened, while many other things happen. */
final class Freshness {
    private static final int WRITERS = 4;
    private static final Duration PAUSE = Duration.ofMillis(1);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double NANOS_PER_S = 1e9;

    private final QuerySide answers;
    private final ChangingMembers members;
    private final UUID post;
    private final int rate;
    private final int events;
    private final int every;
    private final AtomicInteger watched = new AtomicInteger();
    private final Times appends = new Times();
    private final Times shown = new Times();

    private Freshness(Filled filled, ChangingMembers members, Options options) {
        answers = filled.answers();
        this.members = members;
        post = asksForEducation(filled.sizes());
        rate = options.number("rate", 500);
        events = rate * options.number("fresh-seconds", 30);
        every = Math.max(1, events / options.number("samples", 400));
    }

    static void measure(Filled filled, ChangingMembers members, Options options, Report report) {
        var freshness = new Freshness(filled, members, options);
        long start = System.nanoTime();
        double seconds = (freshness.run(start) - start) / NANOS_PER_S;
        report.print("fresh_events_per_s", freshness.events / seconds);
        report.print("fresh_samples", (Object) freshness.shown.number());
        report.print("fresh_unseen", (Object) (freshness.watched.get() - freshness.shown.number()));
        report.percentiles("append", freshness.appends);
        report.percentiles("fresh", freshness.shown);
    }

    /**
     * One more thread watches; it looks for one change after the other, in the order of the log.
     *
     * @return when the last event was appended
     */
    private long run(long start) {
        try (var watcher = Executors.newSingleThreadExecutor();
                var writers = Executors.newFixedThreadPool(WRITERS)) {
            for (int writer = 0; writer < WRITERS; writer++) {
                int first = writer;
                writers.submit(() -> write(first, start, watcher));
            }
            writers.close();
            return System.nanoTime();
        }
    }

    /** Each writer has turns of its own, at the times at which the rate wants them. */
    private void write(int first, long start, Executor watcher) {
        for (int turn = first; turn < events; turn += WRITERS) {
            LockSupport.parkNanos(start + (long) (turn * NANOS_PER_S / rate) - System.nanoTime());
            var change = members.change(turn);
            var message = List.of(QuerySide.message(change.event(), change.sequence()));
            long begun = System.nanoTime();
            answers.append(message);
            long appended = System.nanoTime();
            appends.add(appended - begun);
            if (turn % every != 0) continue;
            watched.incrementAndGet();
            watcher.execute(() -> watch(change, appended));
        }
    }

    private void watch(Change change, long appended) {
        while (!isShown(change)) {
            if (System.nanoTime() - appended > PATIENCE.toNanos()) return;
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        shown.add(System.nanoTime() - appended);
    }

    private boolean isShown(Change change) {
        return answers.match(post, change.event().candidateId())
                .filter(change::isShownBy)
                .isPresent();
    }

    private static UUID asksForEducation(Sizes sizes) {
        return new Vacancies(sizes)
                .all()
                .filter(vacancy -> vacancy.criteria().education() != null)
                .findFirst()
                .orElseThrow()
                .postId();
    }
}
