package org.talentpool.benchmark.commands;

import java.time.Duration;
import org.talentpool.benchmark.Options;

/**
 * How long a contest takes.
 *
 * @param warmUp before it counts, until the commands run as compiled
 * @param slice of each of the two, in turn
 * @param rounds how often
 */
record Course(Duration warmUp, Duration slice, int rounds) {
    static Course of(Options options) {
        return new Course(
                Duration.ofSeconds(options.number("warm-up", 20)),
                Duration.ofSeconds(options.number("seconds", 5)),
                options.number("rounds", 5));
    }
}
