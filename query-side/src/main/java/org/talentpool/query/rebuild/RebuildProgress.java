package org.talentpool.query.rebuild;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How fast a rebuild is, and for how long it still will be.
 *
 * @param eventsPerSecond since loading began
 * @param secondsLeft of loading; none while nothing can be told
 */
record RebuildProgress(long eventsPerSecond, @Nullable Long secondsLeft) {
    private static final Logger LOG = LoggerFactory.getLogger(RebuildProgress.class);
    private static final RebuildProgress NONE = new RebuildProgress(0, null);

    static RebuildProgress of(Rebuild rebuild, Instant now) {
        var began = rebuild.loadingAt();
        if (began == null || rebuild.eventsDone() == 0) return NONE;
        var end = rebuild.endedAt() == null ? now : rebuild.endedAt();
        long millis = Math.max(1, Duration.between(began, end).toMillis());
        long rate = rebuild.eventsDone() * 1_000 / millis;
        return new RebuildProgress(rate, rate == 0 ? null : (rebuild.events() - rebuild.eventsDone()) / rate);
    }

    static void log(Rebuild rebuild) {
        var progress = of(rebuild, Instant.now());
        LOG.info(
                "Rebuild {}: {} of {} events read, {} a second, {} s left",
                rebuild.id(),
                rebuild.eventsDone(),
                rebuild.events(),
                progress.eventsPerSecond(),
                progress.secondsLeft());
    }
}
