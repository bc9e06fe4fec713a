package org.talentpool.web.hostile;

import java.util.List;
import java.util.Map;

/**
 * What came of hostile requests.
 *
 * @param requests number of requests by route
 * @param misconduct answers that should not have been given
 */
public record HostileReport(long seed, Map<String, Integer> requests, List<Misconduct> misconduct) {
    public int total() {
        return requests.values().stream().mapToInt(Integer::intValue).sum();
    }

    public long faults() {
        return misconduct.stream().filter(Misconduct::isFault).count();
    }

    /** The lines by which a build shows its result. */
    public void print() {
        System.out.println("hostile_seed: " + seed);
        System.out.println("hostile_requests: " + total());
        System.out.println("hostile_5xx: " + faults());
    }
}
