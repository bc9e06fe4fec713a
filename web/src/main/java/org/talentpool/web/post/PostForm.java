package org.talentpool.web.post;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.web.command.Reasoned;
import org.talentpool.web.criteria.CriteriaForm;

/**
 * A new post. Without an id it gets one.
 *
 * @param funded false while it waits for approval of the budget
 * @param plannedStart day on which somebody should take up duty
 * @param clearance level of security clearance that it asks for; without it any is enough
 */
record PostForm(
        @Nullable UUID id,

        @Schema(example = "PDD 0123") @NotBlank @Size(min = 1, max = 40)
        String number,

        @NotBlank @Size(min = 1, max = 300) String title,
        @NotBlank @Size(min = 1, max = 200) String division,
        @NotNull GradeSlot gradeSlot,
        @NotNull Profile profile,
        @NotNull Regime regime,
        @NotNull Boolean funded,
        @NotNull LocalDate plannedStart,
        @Nullable @Valid CriteriaForm criteria,
        @Nullable ClearanceLevel clearance,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    PlanPost toCommand() {
        return new PlanPost(
                new PostId(id == null ? UUID.randomUUID() : id),
                number,
                title,
                division,
                gradeSlot,
                profile,
                regime,
                funded,
                plannedStart,
                CriteriaForm.orNone(criteria),
                clearance);
    }
}
