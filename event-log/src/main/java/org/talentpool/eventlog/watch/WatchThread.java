package org.talentpool.eventlog.watch;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.talentpool.eventlog.FailureKinds;

/** Looks again and again, from when everything else has started until before anything else stops. */
class WatchThread implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(WatchThread.class);

    private final Watch watch;
    private final Remedy remedy;
    private final Duration every;
    private @Nullable ScheduledExecutorService thread;

    WatchThread(Watch watch, Remedy remedy, Duration every) {
        this.watch = watch;
        this.remedy = remedy;
        this.every = every;
    }

    @Override
    public synchronized void start() {
        thread = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("watch").daemon().factory());
        thread.scheduleWithFixedDelay(this::look, every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public synchronized void stop() {
        remedy.end();
        if (thread != null) thread.shutdownNow();
        thread = null;
    }

    @Override
    public synchronized boolean isRunning() {
        return thread != null;
    }

    /** Last to start, first to stop. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    /** Whatever goes wrong at one look, the next one comes: a scheduled task that throws is never run again. */
    private void look() {
        try {
            watch.look();
        } catch (Exception | LinkageError e) {
            LOG.warn("The followers of the log could not be looked at: {}", FailureKinds.of(e));
        }
    }
}
