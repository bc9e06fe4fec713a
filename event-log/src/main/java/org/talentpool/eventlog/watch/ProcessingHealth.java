package org.talentpool.eventlog.watch;

import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/**
 * Down while some processor of this process is in trouble: an alarm, not a reason to take the process out of service, since its
 * answers are only older. Dead letters are told and change nothing. Details are names of ours, codes and numbers.
 */
class ProcessingHealth implements HealthIndicator {
    /** A look that long ago says nothing any more. */
    private static final Duration STALE = Duration.ofMinutes(1);

    private final Watch watch;

    ProcessingHealth(Watch watch) {
        this.watch = watch;
    }

    @Override
    public Health health() {
        if (watch.sinceLook().compareTo(STALE) > 0)
            return Health.down().withDetail("watch", "BLIND").build();
        var troubles = new TreeMap<String, String>();
        var letters = new TreeMap<String, Long>();
        for (var group : watch.standings().values()) {
            if (group.trouble() != null)
                troubles.put(group.processor(), group.trouble().name());
            if (group.deadLetters() > 0) letters.put(group.group(), group.deadLetters());
        }
        return health(troubles, letters);
    }

    private static Health health(Map<String, String> troubles, Map<String, Long> letters) {
        var health = troubles.isEmpty() ? Health.up() : Health.down().withDetail("troubles", troubles);
        if (!letters.isEmpty()) health.withDetail("deadLetters", letters);
        return health.build();
    }
}
