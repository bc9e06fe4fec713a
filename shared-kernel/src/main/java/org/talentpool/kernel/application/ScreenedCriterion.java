package org.talentpool.kernel.application;

import org.jspecify.annotations.Nullable;

/** What the screening found for one criterion. */
public record ScreenedCriterion(
        String criterion, boolean met, @Nullable String reason) {}
