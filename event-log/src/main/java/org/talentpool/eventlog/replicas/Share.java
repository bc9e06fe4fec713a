package org.talentpool.eventlog.replicas;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** How many segments are one process's due. Where they do not divide, some have one more: nobody gives up so that others take turns. */
final class Share {
    private Share() {}

    /** Those of its segments that a process gives up, the highest first. */
    static List<Integer> surplus(Collection<Integer> mine, int segments, int alive) {
        int due = Math.ceilDiv(segments, Math.max(1, alive));
        return mine.stream()
                .sorted(Comparator.reverseOrder())
                .limit(Math.max(0, mine.size() - due))
                .toList();
    }
}
