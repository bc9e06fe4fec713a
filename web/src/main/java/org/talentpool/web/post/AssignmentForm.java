package org.talentpool.web.post;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.web.command.Reasoned;

/**
 * Holds a member of a list for a post.
 *
 * @param holdUntil last day of the hold; without it 60 days
 */
record AssignmentForm(
        @NotNull UUID candidateId,
        @NotNull UUID requisitionId,
        @Nullable LocalDate holdUntil,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    AssignToPost toCommand(PostId postId) {
        return new AssignToPost(postId, new CandidateId(candidateId), new RequisitionId(requisitionId), holdUntil);
    }
}
