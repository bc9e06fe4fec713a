package org.talentpool.eventlog.evidence;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.talentpool.eventlog.FailureKinds;

/** Takes in, signs and publishes again and again, and remembers how the log stands to what was published. */
class NotaryThread implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(NotaryThread.class);
    private static final long PUBLISH_EVERY_MILLIS = 1_000;
    /** Whoever has seen nothing taken in for so long is behind. */
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final int PATIENCE_AT_END_SECONDS = 10;

    private final Notary notary;
    private final Publishing publishing;
    private final Sending sending;
    private final Duration every;
    private volatile Standing standing = Standing.CATCHING_UP;
    private volatile long goesOnAt = System.nanoTime();
    private @Nullable ScheduledExecutorService threads;

    NotaryThread(Notary notary, Publishing publishing, Sending sending, Duration every) {
        this.notary = notary;
        this.publishing = publishing;
        this.sending = sending;
        this.every = every;
    }

    Standing standing() {
        return standing.isTrouble() || sinceSuccess().compareTo(PATIENCE) <= 0 ? standing : Standing.BEHIND;
    }

    /** How long ago something was taken in, or nothing was left to be. */
    Duration sinceSuccess() {
        return Duration.ofNanos(System.nanoTime() - goesOnAt);
    }

    @Override
    public synchronized void start() {
        threads = Executors.newScheduledThreadPool(
                3, Thread.ofPlatform().name("notary-", 0).daemon().factory());
        repeat(this::takeIn, every.toMillis());
        repeat(this::publish, PUBLISH_EVERY_MILLIS);
        repeat(sending::sendLatest, PUBLISH_EVERY_MILLIS);
    }

    @Override
    public synchronized void stop() {
        if (threads == null) return;
        threads.shutdown();
        try {
            if (!threads.awaitTermination(PATIENCE_AT_END_SECONDS, TimeUnit.SECONDS)) threads.shutdownNow();
        } catch (InterruptedException hurried) {
            threads.shutdownNow();
            Thread.currentThread().interrupt();
        }
        threads = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return threads != null;
    }

    private void takeIn() {
        while (notary.takeIn() > 0) goesOnAt = System.nanoTime();
        if (notary.isCaughtUp()) goesOnAt = System.nanoTime();
    }

    /** What does not go on from where it was published is never signed. */
    private void publish() {
        var found = publishing.publish();
        if (found == Standing.HOLDS) {
            notary.signIfDue();
            found = publishing.publish();
        }
        if (found != standing && found.isTrouble()) LOG.error("The log and its published checkpoints: {}", found);
        standing = found;
    }

    private void repeat(Runnable step, long millis) {
        synchronized (this) {
            if (threads != null)
                threads.scheduleWithFixedDelay(() -> carryOut(step), millis, millis, TimeUnit.MILLISECONDS);
        }
    }

    /** Whatever goes wrong, the next time comes: a scheduled task that throws is never run again. */
    private static void carryOut(Runnable step) {
        try {
            step.run();
        } catch (Exception | LinkageError e) {
            if (!Thread.currentThread().isInterrupted()) LOG.warn("Notarising is tried again: {}", FailureKinds.of(e));
        }
    }
}
