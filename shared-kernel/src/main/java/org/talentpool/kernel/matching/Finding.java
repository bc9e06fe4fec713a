package org.talentpool.kernel.matching;

import org.jspecify.annotations.Nullable;

/**
 * One criterion, judged for one member and one vacancy.
 *
 * @param criterion name of an essential criterion, or what a desirable one names
 * @param essential whether it decides; else it only scores
 * @param points earned, of a desirable criterion
 * @param rule id of the policy table where one applies
 */
public record Finding(
        String criterion,
        boolean essential,
        String required,
        String found,
        boolean met,
        int points,
        @Nullable String rule) {}
