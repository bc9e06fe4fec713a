package org.talentpool.web.disclosure;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.talentpool.kernel.disclosure.DisclosureId;

/** The latest disclosures, as far as they are known to be kept; forgetting one costs no more than asking again. */
final class Remembered {
    private static final int MOST = 500;
    private static final int MOST_OF_ONE = 2_000;

    private final Map<DisclosureId, Set<UUID>> kept = new LinkedHashMap<>(16, 0.75f, true);

    synchronized boolean holds(DisclosureId id, Set<UUID> candidates) {
        var known = kept.get(id);
        return known != null && known.containsAll(candidates);
    }

    synchronized void add(DisclosureId id, Set<UUID> candidates) {
        var known = kept.computeIfAbsent(id, _ -> new HashSet<>());
        known.addAll(candidates);
        if (known.size() > MOST_OF_ONE) kept.remove(id);
        if (kept.size() > MOST) kept.remove(kept.keySet().iterator().next());
    }
}
