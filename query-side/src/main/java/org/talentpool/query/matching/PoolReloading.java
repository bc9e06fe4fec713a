package org.talentpool.query.matching;

import java.util.Optional;
import java.util.UUID;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.StreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.messaging.StoppedProcessors;
import org.talentpool.query.rebuild.Rebuilds;

/** Reads the pool into memory again once its tables were built anew, in whichever process; answers come from what was there until then. */
@Component
class PoolReloading implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PoolReloading.class);
    private static final long PAUSE_MILLIS = 2_000;

    private final Configuration axon;
    private final StoppedProcessors stopped;
    private final PoolLoading loading;
    private final Rebuilds rebuilds;
    private Optional<UUID> seen = Optional.empty();
    private volatile @Nullable Thread watch;

    PoolReloading(Configuration axon, StoppedProcessors stopped, PoolLoading loading, Rebuilds rebuilds) {
        this.axon = axon;
        this.stopped = stopped;
        this.loading = loading;
        this.rebuilds = rebuilds;
    }

    /** What was rebuilt before the process starts to load is in what it loads. */
    @Override
    public void start() {
        seen = rebuilds.lastDone(PoolChanges.TABLES);
        watch = Thread.ofPlatform().name("pool-reloading").daemon().start(this::watch);
    }

    @Override
    public void stop() {
        var running = watch;
        if (running != null) running.interrupt();
        watch = null;
    }

    @Override
    public boolean isRunning() {
        return watch != null;
    }

    /** Before the processors, which load. */
    @Override
    public int getPhase() {
        return Integer.MIN_VALUE + 1_000;
    }

    private void watch() {
        try {
            while (true) {
                Thread.sleep(PAUSE_MILLIS);
                look();
            }
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() {
        try {
            var last = rebuilds.lastDone(PoolChanges.TABLES);
            if (last.equals(seen)) return;
            reload();
            seen = last;
        } catch (RuntimeException e) {
            LOG.warn("The pool is read again later: {}", FailureKinds.of(e));
        }
    }

    private void reload() {
        var processor = axon.eventProcessingConfiguration()
                .eventProcessor(PoolFollowing.GROUP, StreamingEventProcessor.class)
                .orElseThrow();
        stopped.hold(processor.getName());
        try {
            processor.shutDown();
            processor.resetTokens(_ -> loading.load());
        } finally {
            processor.start();
            stopped.release(processor.getName());
        }
    }
}
