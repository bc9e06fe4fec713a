package org.talentpool.web.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractCommand.ConvertContract;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.Reasoned;

/** @param from first day of the indefinite contract */
record ConversionForm(
        @NotNull LocalDate from,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    ConvertContract toCommand(PostId postId) {
        return new ConvertContract(postId, from);
    }
}
