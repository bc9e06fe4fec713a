package org.talentpool.web.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.web.body.Consistent;

/**
 * A time of professional work in one field.
 *
 * @param to last day; none while it goes on
 * @param percent of full time; all of it where it is not given
 */
@Consistent
record ExperienceForm(
        @NotBlank @Size(min = 1, max = 100) String field,
        @NotNull LocalDate from,
        @Nullable LocalDate to,
        @Nullable @Min(1) @Max(100) Integer percent)
        implements Consistent.Check {
    private static final int FULL_TIME = 100;

    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        if (from != null && to != null && to.isBefore(from)) {
            complaints.accept("to", "must not be before from");
        }
    }

    Experience toExperience() {
        return new Experience(field, from, to, percent == null ? FULL_TIME : percent);
    }
}
