package org.talentpool.benchmark.visibility;

import java.time.Duration;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Phaser;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.talentpool.benchmark.Report;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.backend.Backend;
import org.talentpool.kernel.receipt.Receipt;

/**
 * Sends commands at a rate, whatever becomes of those before. Each time counts from when the command was to be sent, so
 * that a stall shows in all that it holds up and not in one.
 */
final class Load {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final double NANOS_PER_S = 1e9;

    private final Backend backend;
    private final Mix mix;
    private final TableWatch tables;
    private final ExecutorService askers = Executors.newVirtualThreadPerTaskExecutor();
    private final Phaser open = new Phaser(1);
    private final Times commands = new Times();
    private final Times asked = new Times();
    private final AtomicInteger failed = new AtomicInteger();
    private final AtomicInteger askedAgain = new AtomicInteger();
    private final AtomicInteger stale = new AtomicInteger();
    private final AtomicInteger unanswered = new AtomicInteger();

    Load(Backend backend, Mix mix, TableWatch tables) {
        this.backend = backend;
        this.mix = mix;
        this.tables = tables;
    }

    /** @param askEvery after how many commands one is asked for */
    Load run(int rate, int seconds, int askEvery) {
        long start = System.nanoTime();
        for (int number = 0; number < rate * seconds; number++) {
            long intended = start + (long) (number * NANOS_PER_S / rate);
            LockSupport.parkNanos(intended - System.nanoTime());
            send(mix.next(), number, intended, number % askEvery == 0);
        }
        open.arriveAndAwaitAdvance();
        askers.close();
        return this;
    }

    private void send(Wish wish, int number, long intended, boolean isAsked) {
        open.register();
        tables.expect(wish, intended);
        backend.send(wish.command(), wish.id() + "/" + wish.version())
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .whenComplete((receipt, failure) -> {
                    commands.add(System.nanoTime() - intended);
                    if (failure == null) done(wish, receipt, intended, isAsked);
                    else fail(wish);
                    open.arriveAndDeregister();
                });
    }

    private void done(Wish wish, Receipt receipt, long intended, boolean isAsked) {
        mix.done(wish);
        if (isAsked) askers.execute(() -> watch(wish, receipt, intended));
    }

    private void fail(Wish wish) {
        failed.incrementAndGet();
        tables.forget(wish);
    }

    private void watch(Wish wish, Receipt receipt, long intended) {
        while (!isAnswered(wish, receipt)) {
            askedAgain.incrementAndGet();
            if (System.nanoTime() - intended < PATIENCE.toNanos()) continue;
            unanswered.incrementAndGet();
            return;
        }
        asked.add(System.nanoTime() - intended);
    }

    /** The application itself waits for the position, two seconds at most; then it is asked again, as the edge's clients do. */
    private boolean isAnswered(Wish wish, Receipt receipt) {
        try {
            var view = backend.ask(wish.question(), wish.answer(), receipt.position())
                    .join();
            if (view.filter(wish::isShownBy).isEmpty()) stale.incrementAndGet();
            return true;
        } catch (CompletionException notYet) {
            return false;
        }
    }

    int commands() {
        return commands.number();
    }

    void tell(Report report, double seconds) {
        report.print("rate_reached", commands.number() / seconds);
        report.print("commands", (Object) commands.number());
        report.print("failed", failed);
        report.percentiles("command", commands);
        report.percentiles("asked", asked);
        report.print("answers", (Object) asked.number());
        report.print("asked_again", askedAgain);
        report.print("stale_answers", stale);
        report.print("unanswered", unanswered);
    }
}
