package org.talentpool.eventlog.watch;

import org.jspecify.annotations.Nullable;

/**
 * How a processing group stood at the last look.
 *
 * @param processor that serves it, and maybe others
 * @param lag positions of the log that it has not handled
 * @param oldestSeconds age of the oldest event that it has not handled, 0 if there is none
 * @param lastSuccessSeconds since its processor was seen to move on, or to have nothing to do
 */
public record GroupStanding(
        String group,
        String processor,
        long lag,
        double oldestSeconds,
        double lastSuccessSeconds,
        long deadLetters,
        @Nullable Trouble trouble) {}
