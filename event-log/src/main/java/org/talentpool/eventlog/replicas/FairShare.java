package org.talentpool.eventlog.replicas;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.axonframework.config.Configuration;
import org.axonframework.eventhandling.pooled.PooledStreamingEventProcessor;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;

/**
 * Gives up segments of which this process has more than its share. Left to itself, a pooled processor keeps what it has
 * claimed, and a process that starts later never gets any. Who claims what was given up is left to the claims: they alone
 * decide, and a wrong count here only makes the shares uneven.
 */
class FairShare implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(FairShare.class);

    private final Configuration axon;
    private final LiveProcesses processes;
    private final Duration beat;
    private @Nullable ScheduledExecutorService clock;

    FairShare(Configuration axon, LiveProcesses processes, Duration beat) {
        this.axon = axon;
        this.processes = processes;
        this.beat = beat;
    }

    @Override
    public synchronized void start() {
        clock = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("fair-share").daemon().factory());
        clock.scheduleWithFixedDelay(this::step, 0, beat.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** An exception would end the beat for ever. */
    private void step() {
        try {
            axon.eventProcessingConfiguration().eventProcessors().values().stream()
                    .filter(PooledStreamingEventProcessor.class::isInstance)
                    .map(PooledStreamingEventProcessor.class::cast)
                    .filter(group -> group.isRunning() && !group.isError())
                    .forEach(this::share);
            processes.forgetTheLongGone();
        } catch (DataAccessException e) {
            LOG.info("The share of this process is not known: {}", e.getClass().getSimpleName());
        }
    }

    private void share(PooledStreamingEventProcessor group) {
        int segments = processes.segments(group.getName());
        if (segments < 2) return;
        processes.show(group.getName());
        var mine = group.processingStatus().keySet();
        for (int segment : Share.surplus(mine, segments, processes.alive(group.getName()))) {
            LOG.info("Giving up segment {} of {} to another process", segment, group.getName());
            group.releaseSegment(segment);
        }
    }

    @Override
    public synchronized void stop() {
        if (clock == null) return;
        clock.shutdown();
        clock = null;
        try {
            processes.leave();
        } catch (DataAccessException unreachable) {
            LOG.info("The others will notice by themselves that this process is gone");
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return clock != null;
    }

    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }
}
