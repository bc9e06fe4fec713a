package org.talentpool.web.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractCommand.ConcludeProbation;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.Reasoned;

/**
 * The notice at the end of a probation.
 *
 * @param until last day of an extended probation, or of a contract whose probation is not confirmed; without it the latter
 *     ends with the probation
 */
record ProbationForm(
        @NotNull ProbationOutcome outcome,
        @Nullable LocalDate until,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    ConcludeProbation toCommand(PostId postId) {
        return new ConcludeProbation(postId, outcome, until);
    }
}
