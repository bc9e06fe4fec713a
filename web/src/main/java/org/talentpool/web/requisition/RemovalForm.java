package org.talentpool.web.requisition;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateCommand.RemoveMember;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.command.Reasoned;

/** Who is taken off the list, and why. */
record RemovalForm(
        @NotNull UUID candidateId,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {
    RemoveMember toCommand(RequisitionId list) {
        return new RemoveMember(new CandidateId(candidateId), list);
    }
}
