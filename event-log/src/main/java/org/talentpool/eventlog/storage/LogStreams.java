package org.talentpool.eventlog.storage;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The log stream by stream, for those who decide. */
public interface LogStreams {
    /** @param limit how many at most */
    List<StoredEvent> read(String stream, long firstSequence, int limit);

    /** Where streams end, without those that have no event. */
    Map<String, StreamEnd> ends(Collection<String> streams);

    default Optional<StreamEnd> endOf(String stream) {
        return Optional.ofNullable(ends(Set.of(stream)).get(stream));
    }
}
