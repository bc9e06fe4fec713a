package org.talentpool.query.matching;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.talentpool.query.matching.index.PastIndex;

/**
 * The pool as it has been, and what it was held against.
 *
 * @param vacancies what each was from its opening on, by post
 */
record PoolPast(PastIndex index, Map<UUID, List<Dated<Posting>>> vacancies) {
    /** The vacancy as of a place in the log, that event included; none before it was ever opened. */
    Optional<Posting> posting(UUID post, long place) {
        return Dated.at(vacancies.getOrDefault(post, List.of()), place).findFirst();
    }
}
