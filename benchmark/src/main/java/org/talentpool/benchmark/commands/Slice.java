package org.talentpool.benchmark.commands;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import org.talentpool.benchmark.Times;

/** So much time in which a number of doings are in flight: whenever one is done, the next begins. */
final class Slice {
    private static final double NANOS_PER_S = 1e9;

    private final Supplier<CompletableFuture<?>> doing;
    private final Times times;
    private final AtomicBoolean over = new AtomicBoolean();
    private final AtomicLong done = new AtomicLong();

    private Slice(Supplier<CompletableFuture<?>> doing, Times times) {
        this.doing = doing;
        this.times = times;
    }

    /** @return how many a second were done */
    static double run(Supplier<CompletableFuture<?>> doing, int inFlight, Duration length, Times times) {
        var slice = new Slice(doing, times);
        var lanes = new CompletableFuture<?>[inFlight];
        long start = System.nanoTime();
        for (int lane = 0; lane < inFlight; lane++) {
            var finished = new CompletableFuture<Void>();
            lanes[lane] = finished;
            slice.next(finished);
        }
        CompletableFuture.delayedExecutor(length.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> slice.over.set(true));
        CompletableFuture.allOf(lanes).join();
        return slice.done.get() * NANOS_PER_S / (System.nanoTime() - start);
    }

    private void next(CompletableFuture<Void> lane) {
        if (over.get()) {
            lane.complete(null);
            return;
        }
        long start = System.nanoTime();
        doing.get().whenComplete((result, failure) -> {
            if (failure != null) {
                lane.completeExceptionally(new CompletionException(failure));
                return;
            }
            times.add(System.nanoTime() - start);
            done.incrementAndGet();
            next(lane);
        });
    }
}
