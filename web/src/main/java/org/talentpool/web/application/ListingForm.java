package org.talentpool.web.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.application.ApplicationCommand.ListApplicant;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/**
 * A place on the reserve list.
 *
 * @param notifiedOn day on which the candidate was told
 */
record ListingForm(
        @NotNull @Size(min = 1, max = 20) List<@NotNull Profile> profiles,
        @NotNull @Size(min = 1, max = 20) List<@NotNull GradeSlot> gradeSlots,
        @NotNull LocalDate notifiedOn,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    ListApplicant toCommand(ApplicationId applicationId) {
        return new ListApplicant(applicationId, Lists.once(profiles), Lists.once(gradeSlots), notifiedOn);
    }
}
