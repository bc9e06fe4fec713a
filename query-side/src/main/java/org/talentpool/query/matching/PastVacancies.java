package org.talentpool.query.matching;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Vacancies as they have been since they were first opened. */
final class PastVacancies {
    private final Map<UUID, List<Dated<Posting>>> byPost;

    PastVacancies(List<Dated<Posting>> all) {
        byPost = all.stream().collect(groupingBy(Dated::id));
    }

    /** None if it had not been opened. */
    Optional<Posting> of(UUID post, long place) {
        return Dated.at(byPost.getOrDefault(post, List.of()), place).findFirst();
    }
}
