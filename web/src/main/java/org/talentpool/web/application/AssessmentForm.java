package org.talentpool.web.application;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.application.ApplicationCommand.RecordAssessment;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.body.Lists;
import org.talentpool.web.candidate.LanguageForm;
import org.talentpool.web.command.Reasoned;

/**
 * The outcome of one test or interview.
 *
 * @param languages levels that were tested
 * @param panel who assessed
 */
@Consistent
record AssessmentForm(
        @NotNull AssessmentKind kind,

        @NotNull @DecimalMin("0") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
        BigDecimal score,

        @NotNull @DecimalMin("1") @DecimalMax("10000") @Digits(integer = 5, fraction = 2)
        BigDecimal maximum,

        @Nullable @Size(max = 50) List<@NotNull @Valid LanguageForm> languages,
        @Nullable @Size(max = 20) List<@NotNull @NotBlank @Size(min = 1, max = 200) String> panel,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned, Consistent.Check {

    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        if (score != null && maximum != null && score.compareTo(maximum) > 0) {
            complaints.accept("score", "must not be above the maximum");
        }
    }

    RecordAssessment toCommand(ApplicationId applicationId) {
        var result =
                new AssessmentResult(score, maximum, Lists.map(languages, LanguageForm::toSkill), Lists.once(panel));
        return new RecordAssessment(applicationId, kind, result);
    }
}
