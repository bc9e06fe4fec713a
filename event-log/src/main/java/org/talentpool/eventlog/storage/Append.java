package org.talentpool.eventlog.storage;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What one unit of work stores, all of it or nothing.
 *
 * @param rows at least one, in their order
 * @param request kept with them, if they follow from one that has a key
 */
public record Append(List<StoredEvent> rows, @Nullable KeptRequest request) {
    /** Names the append, as no other has its last event. */
    public String lastEvent() {
        return rows.getLast().identifier();
    }

    /** One statement cannot tell two requests of one key apart. */
    boolean rivals(Append other) {
        return request != null && other.request != null && request.rivals(other.request);
    }

    /** @throws CarriedOutBeforeException if the request was in the way of it */
    public void mustBeAmong(Map<String, Long> stored) {
        if (!stored.containsKey(lastEvent())) {
            throw new CarriedOutBeforeException();
        }
    }
}
