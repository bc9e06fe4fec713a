package org.talentpool.query.matching;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** One of the equal parts into which identifiers are divided, so that not all that is read is in memory at a time. */
record Share(UUID first, UUID last) {
    private static final int BITS = 16;

    /** @param parts from 1 to 65536 */
    static List<Share> of(int parts) {
        return IntStream.range(0, parts)
                .mapToObj(part -> new Share(from(part, parts), before(from(part + 1, parts))))
                .toList();
    }

    /** For a statement about identifiers between {@code :first} and {@code :last}. */
    StatementSpec bind(StatementSpec statement) {
        return statement.param("first", first).param("last", last);
    }

    private static UUID from(int part, int parts) {
        return new UUID(((long) part << BITS) / parts << Long.SIZE - BITS, 0);
    }

    /** That before the first of all is the last of all. */
    private static UUID before(UUID next) {
        return new UUID(next.getMostSignificantBits() - 1, -1);
    }
}
