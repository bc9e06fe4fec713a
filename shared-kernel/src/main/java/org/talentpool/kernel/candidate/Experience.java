package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A time of professional work in one field.
 *
 * @param to last day, inclusive; none while it goes on
 * @param percent of full time, 1 to 100
 */
public record Experience(
        String field, LocalDate from, @Nullable LocalDate to, int percent) {}
