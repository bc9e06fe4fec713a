package org.talentpool.command.errand;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * @param pollingInterval how long an errand may wait before it is seen
 * @param heartbeat how often a process shows that it still works on its errands; after four that did not come, another
 *     process takes them over
 * @param threads how many are done at a time; most of them wait for receivers, and hold nothing while they do
 * @param firstRetry how long to wait before an errand that failed is done again; each time twice as long
 * @param longestRetry beyond which that does not grow
 */
@ConfigurationProperties("talentpool.errands")
record ErrandProperties(
        @DefaultValue("1s") Duration pollingInterval,
        @DefaultValue("10s") Duration heartbeat,
        @DefaultValue("20") int threads,
        @DefaultValue("5s") Duration firstRetry,
        @DefaultValue("10m") Duration longestRetry) {
    Duration retryAfter(int failures) {
        var pause = firstRetry.multipliedBy(1L << Math.min(failures, Short.SIZE));
        return pause.compareTo(longestRetry) < 0 ? pause : longestRetry;
    }
}
