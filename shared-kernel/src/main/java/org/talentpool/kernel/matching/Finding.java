package org.talentpool.kernel.matching;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.criteria.CriterionOutcome;

/**
 * One criterion, judged for one member and one vacancy.
 *
 * @param criterion name of an essential criterion, or what a desirable one names
 * @param essential whether it decides; else it only scores
 * @param met whether it is; {@code outcome} tells further why not
 * @param points earned, of a desirable criterion
 * @param rule id of the policy table where one applies
 * @param outcome what falls short kept apart from what nothing is known about
 */
public record Finding(
        String criterion,
        boolean essential,
        String required,
        String found,
        boolean met,
        int points,
        @Nullable String rule,
        CriterionOutcome outcome) {}
