package org.talentpool.query.matching;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Many identifiers as one parameter or column, whatever their number. */
final class Uuids {
    private Uuids() {}

    /** To be cast to {@code uuid[]}. */
    static String array(Collection<UUID> ids) {
        return ids.stream().map(UUID::toString).collect(joining(",", "{", "}"));
    }

    /** Each once, of an array as the database writes it. */
    static Set<UUID> read(String array) {
        return Stream.of(array.substring(1, array.length() - 1).split(","))
                .filter(id -> !id.isEmpty())
                .map(UUID::fromString)
                .collect(toSet());
    }
}
