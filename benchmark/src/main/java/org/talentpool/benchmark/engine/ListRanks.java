package org.talentpool.benchmark.engine;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.talentpool.benchmark.pool.ReserveList;

/** Small numbers for lists. */
final class ListRanks {
    private final Map<UUID, Integer> ranks = new HashMap<>();

    ListRanks(List<ReserveList> lists) {
        for (var list : lists) ranks.put(list.id(), ranks.size());
    }

    int of(UUID list) {
        return Objects.requireNonNull(ranks.get(list));
    }

    /** Whether each list is among these. */
    boolean[] among(int[] chosen) {
        var among = new boolean[ranks.size()];
        for (int rank : chosen) among[rank] = true;
        return among;
    }
}
