package org.talentpool.kernel.matching;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How many of the members listed for a vacancy fail which of its essential criteria.
 *
 * @param listed members of the lists that the vacancy is open to, whether or not the membership can be used
 * @param pooled those of them whose membership can be used
 * @param fitting those who fit
 * @param near those who fail exactly one criterion
 * @param items the criteria that somebody fails, in the order of {@link Criterion}
 */
public record FailedCriteriaView(
        UUID postId,
        Instant asOf,
        String policyVersion,
        int listed,
        int pooled,
        int fitting,
        int near,
        List<Item> items) {
    /**
     * @param rule id of the policy table; none where none applies, or not the same one to all
     * @param notEvidenced of those failing, how many of whom nothing is known that says either way
     * @param only how many fail this criterion and no other
     * @param parts of a criterion that asks for several things, those that somebody is short of, as they are asked for
     */
    public record Item(
            Criterion criterion,
            String required,
            @Nullable String rule,
            int failing,
            int notEvidenced,
            int only,
            List<Part> parts) {}

    public record Part(String required, int failing) {}
}
