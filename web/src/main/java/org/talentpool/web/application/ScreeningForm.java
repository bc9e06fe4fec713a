package org.talentpool.web.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ScreenedCriterion;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/** Whether an application goes on, criterion by criterion. */
record ScreeningForm(
        @NotNull ScreeningOutcome outcome,
        @Nullable @Size(max = 50) List<@NotNull @Valid Screened> criteria,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    ScreenApplication toCommand(ApplicationId applicationId) {
        return new ScreenApplication(applicationId, outcome, Lists.map(criteria, Screened::toCriterion));
    }

    /**
     * What was found for one criterion.
     *
     * @param evidenced false where nothing says either way, so that it is not met only for now; without it true
     */
    @Consistent
    record Screened(
            @NotBlank @Size(min = 1, max = 100) String criterion,
            @NotNull Boolean met,
            @Nullable Boolean evidenced,
            @Nullable @Size(max = Reasoned.REASON) String reason)
            implements Consistent.Check {
        @Override
        public void check(BiConsumer<String, String> complaints) {
            if (Boolean.TRUE.equals(met) && isUnevidenced()) {
                complaints.accept("evidenced", "must be true of what is met");
            }
        }

        ScreenedCriterion toCriterion() {
            return new ScreenedCriterion(criterion, met, reason, CriterionOutcome.of(met, !isUnevidenced()));
        }

        private boolean isUnevidenced() {
            return Boolean.FALSE.equals(evidenced);
        }
    }
}
