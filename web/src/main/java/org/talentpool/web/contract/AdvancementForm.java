package org.talentpool.web.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractCommand.AdvanceIncumbent;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.Reasoned;

/**
 * The step to the higher grade of a twin slot.
 *
 * @param advancesOn first day at the higher grade
 * @param circumstance why it comes before the normal time; needed only then, and so is the authority
 */
record AdvancementForm(
        @NotNull LocalDate advancesOn,
        @Nullable @Size(max = 500) String circumstance,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    AdvanceIncumbent toCommand(PostId postId) {
        return new AdvanceIncumbent(postId, advancesOn, circumstance);
    }
}
