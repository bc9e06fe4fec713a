package org.talentpool.kernel.matching;

import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.CriterionOutcome;

/** Words that all findings share. */
final class Findings {
    static final String NONE_STATED = "none stated";

    private Findings() {}

    static Finding essential(Criterion criterion, String required, String found, boolean met, @Nullable String rule) {
        return essential(criterion, required, found, CriterionOutcome.of(met, true), rule);
    }

    static Finding essential(
            Criterion criterion, String required, String found, CriterionOutcome outcome, @Nullable String rule) {
        return new Finding(criterion.name(), true, required, found, outcome.isMet(), 0, rule, outcome);
    }

    static Finding notAsked(Criterion criterion) {
        return essential(criterion, NONE_STATED, "not asked for", true, null);
    }

    static String list(Collection<?> parts, String separator) {
        return parts.isEmpty() ? "none" : parts.stream().map(String::valueOf).collect(Collectors.joining(separator));
    }
}
