package org.talentpool.eventlog.watch;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the followers of the log are watched.
 *
 * @param lookEvery how often they are looked at
 * @param stalledAfter how long one that is behind may stay where it is
 * @param failedAfter how long one may be in error, or stopped though nobody stopped it; a failure that is over by then is none
 * @param restartEvery how long to wait before the same one is restarted again
 */
@ConfigurationProperties("talentpool.watch")
record WatchProperties(
        @DefaultValue("5s") Duration lookEvery,
        @DefaultValue("60s") Duration stalledAfter,
        @DefaultValue("15s") Duration failedAfter,
        @DefaultValue("5m") Duration restartEvery) {}
