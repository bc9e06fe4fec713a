package org.talentpool.web.requisition;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;
import org.talentpool.web.criteria.CriteriaForm;

/**
 * A new requisition. Without an id it gets one; without criteria these have to be fixed before screening.
 *
 * @param conditions of appointment; without them those of the template in force, an empty list for none at all
 */
record RequisitionForm(
        @Nullable UUID id,

        @Schema(example = "250442") @NotBlank @Size(min = 1, max = 40)
        String number,

        @NotBlank @Size(min = 1, max = 300) String title,
        @NotNull @Size(min = 1, max = 20) List<@NotNull Profile> profiles,
        @NotNull @Size(min = 1, max = 20) List<@NotNull GradeSlot> gradeSlots,
        @NotNull LocalDate closesOn,
        @Nullable @Valid CriteriaForm criteria,
        @Nullable @Size(max = 20) List<@NotNull Condition> conditions,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    DraftRequisition toCommand() {
        return new DraftRequisition(
                new RequisitionId(id == null ? UUID.randomUUID() : id),
                number,
                title,
                Lists.once(profiles),
                Lists.once(gradeSlots),
                closesOn,
                CriteriaForm.orNone(criteria),
                conditions == null ? null : Lists.once(conditions));
    }
}
