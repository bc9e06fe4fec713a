package org.talentpool.web.post;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.command.Reasoned;

/** What became of one condition of appointment. */
record ConditionForm(
        @NotNull Condition condition,
        @NotNull ConditionOutcome outcome,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned {

    RecordCondition toCommand(PostId postId) {
        return new RecordCondition(postId, condition, outcome);
    }
}
