package org.talentpool.web.post;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostId;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.command.Reasoned;

/**
 * What became of one condition of appointment.
 *
 * @param clearance what is held, where that condition is the security clearance and satisfied
 */
@Consistent
record ConditionForm(
        @NotNull Condition condition,
        @NotNull ConditionOutcome outcome,
        @Nullable @Valid ClearanceForm clearance,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned, Consistent.Check {

    @Override
    public void check(BiConsumer<String, String> complaints) {
        boolean cleared = condition == Condition.SECURITY_CLEARANCE && outcome == ConditionOutcome.SATISFIED;
        if (clearance != null && !cleared) {
            complaints.accept("clearance", "belongs to a security clearance that is satisfied");
        }
    }

    RecordCondition toCommand(PostId postId) {
        return new RecordCondition(postId, condition, outcome, ClearanceForm.orNone(clearance));
    }
}
