package org.talentpool.web.contract;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractCommand.RenewContract;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.Reasoned;

/**
 * More time in the post.
 *
 * @param until last day of the renewal
 * @param agreedOn when the national authority agreed; needed for seconded persons only
 */
record RenewalForm(
        @NotNull LocalDate until,
        @Nullable LocalDate agreedOn,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    RenewContract toCommand(PostId postId) {
        return new RenewContract(postId, until, agreedOn);
    }
}
