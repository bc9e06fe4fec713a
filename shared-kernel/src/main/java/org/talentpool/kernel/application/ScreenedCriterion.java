package org.talentpool.kernel.application;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.CriterionOutcome;

/**
 * What the screening found for one criterion.
 *
 * @param met whether it is; {@code outcome} tells further why not
 * @param outcome what falls short kept apart from what is not evidenced
 */
public record ScreenedCriterion(
        String criterion, boolean met, @Nullable String reason, CriterionOutcome outcome) {}
