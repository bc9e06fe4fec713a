package org.talentpool.web.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.body.Lists;
import org.talentpool.web.command.Reasoned;

/** A candidate's application for some of the profiles of a requisition. Without an id it gets one. */
record ApplicationForm(
        @Nullable UUID id,
        @NotNull UUID candidateId,
        @NotNull @Size(min = 1, max = 20) List<@NotNull Profile> profiles,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    ApplyToRequisition toCommand(RequisitionId requisitionId) {
        return new ApplyToRequisition(
                new ApplicationId(id == null ? UUID.randomUUID() : id),
                requisitionId,
                new CandidateId(candidateId),
                Lists.once(profiles));
    }
}
