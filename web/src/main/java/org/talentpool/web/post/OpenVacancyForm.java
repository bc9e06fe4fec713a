package org.talentpool.web.post;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/**
 * The requisitions whose lists a vacancy is opened to.
 *
 * @param plannedStart day on which somebody should take up duty; without it the one that the post has already
 */
record OpenVacancyForm(
        @NotNull @Size(min = 1, max = 20) List<@NotNull UUID> requisitionIds,
        @Nullable LocalDate plannedStart,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    OpenVacancy toCommand(PostId postId) {
        return new OpenVacancy(postId, Lists.map(Lists.once(requisitionIds), RequisitionId::new), plannedStart);
    }
}
