package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.reminder.ReminderKind;

/** What can be asked of the contract of whoever is in a post. */
public sealed interface ContractCommand {
    @TargetAggregateIdentifier
    PostId postId();

    /**
     * @param until last day of the renewal, inclusive
     * @param agreedOn when the national authority agreed (CO-03); needed for seconded persons only
     */
    record RenewContract(
            PostId postId, LocalDate until, @Nullable LocalDate agreedOn) implements ContractCommand {}

    /** The incumbent asks for an indefinite contract (CO-05). */
    record RequestConversion(PostId postId) implements ContractCommand {}

    record RefuseConversion(PostId postId) implements ContractCommand {}

    /** @param from first day of the indefinite contract (CO-01, CO-05) */
    record ConvertContract(PostId postId, LocalDate from) implements ContractCommand {}

    /**
     * @param advancesOn first day at the higher grade of a twin slot (TW-02)
     * @param circumstance why it comes before the normal time (TW-04); needed only then
     */
    record AdvanceIncumbent(
            PostId postId, LocalDate advancesOn, @Nullable String circumstance) implements ContractCommand {
        @Override
        public String toString() {
            return "AdvanceIncumbent[" + postId + "]";
        }
    }

    /**
     * @param until last day of an extended probation, or of a contract whose probation is not confirmed; without it the
     *     latter ends with the probation
     */
    record ConcludeProbation(
            PostId postId,
            ProbationOutcome outcome,
            @Nullable LocalDate until) implements ContractCommand {}

    /** @param endsOn last day of the contract; if it lies ahead, the contract ends by itself when it is over */
    record EndContract(PostId postId, LocalDate endsOn, ContractEnding cause) implements ContractCommand {}

    /** Sent when the last day of a contract is over; does nothing if it has another one by then. */
    record ExpireContract(PostId postId, LocalDate lastDay) implements ContractCommand {}

    /** Sent when the day of a reminder has come; does nothing if the date no longer stands. */
    record RemindOfContract(PostId postId, ReminderKind kind, LocalDate dueOn) implements ContractCommand {}
}
