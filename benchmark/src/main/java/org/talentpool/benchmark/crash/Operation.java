package org.talentpool.benchmark.crash;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A command as it goes over the line, and as the journal keeps it.
 *
 * @param key under which it is carried out once
 * @param ids of what it is about, that of its target first
 */
record Operation(String key, Kind kind, List<UUID> ids) {
    Operation {
        ids = List.copyOf(ids);
    }

    static Operation of(Kind kind, UUID key, UUID... ids) {
        return new Operation(key.toString(), kind, List.of(ids));
    }

    /** @param line as {@link #line} writes it */
    static Operation read(String line) {
        var words = line.split(" ", -1);
        return new Operation(
                words[0],
                Kind.valueOf(words[1]),
                Stream.of(words).skip(2).map(UUID::fromString).toList());
    }

    String line() {
        return ids.stream().map(UUID::toString).collect(Collectors.joining(" ", key + " " + kind + " ", ""));
    }
}
