package org.talentpool.query.matching;

import static java.util.stream.Collectors.joining;

import java.util.Collection;
import java.util.UUID;

/** Many identifiers as one parameter, whatever their number. */
final class Uuids {
    private Uuids() {}

    /** To be cast to {@code uuid[]}. */
    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }
}
