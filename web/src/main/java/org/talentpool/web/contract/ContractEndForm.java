package org.talentpool.web.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractCommand.EndContract;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.Reasoned;

/** @param endsOn last day of the contract; if it lies ahead, the contract ends by itself when it is over */
record ContractEndForm(
        @NotNull LocalDate endsOn,
        @NotNull ContractEnding cause,
        @NotNull @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    EndContract toCommand(PostId postId) {
        return new EndContract(postId, endsOn, cause);
    }
}
