package org.talentpool.kernel.contract;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.reminder.ReminderKind;

/** What can have happened to the contract of whoever is in a post; it is told in the stream of the post. */
public sealed interface ContractEvent {
    UUID postId();

    UUID candidateId();

    /**
     * @param renewal counts the renewals of the contract, from 1
     * @param until last day of the renewal, inclusive
     * @param agreedOn when the national authority agreed (CO-03)
     * @param conversionWindow when an indefinite contract may now be asked for (CO-05); none where it cannot be
     * @param policyVersion the policies by which that window was counted
     */
    @Revision("1")
    @TypeName("post.ContractRenewed")
    record ContractRenewed(
            UUID postId,
            @DataSubject UUID candidateId,
            int renewal,
            LocalDate from,
            LocalDate until,
            @Nullable LocalDate agreedOn,
            @Nullable ConversionWindow conversionWindow,
            String policyVersion)
            implements ContractEvent {}

    @Revision("1")
    @TypeName("post.ConversionRequested")
    record ConversionRequested(UUID postId, @DataSubject UUID candidateId, LocalDate requestedOn)
            implements ContractEvent {}

    @Revision("1")
    @TypeName("post.ConversionRefused")
    record ConversionRefused(UUID postId, @DataSubject UUID candidateId) implements ContractEvent {}

    /** @param from first day of the indefinite contract */
    @Revision("1")
    @TypeName("post.ContractConverted")
    record ContractConverted(UUID postId, @DataSubject UUID candidateId, LocalDate from) implements ContractEvent {}

    /**
     * @param grade the higher grade of the twin slot
     * @param monthsSpared by how many months it comes before the normal time (TW-04)
     * @param circumstance why; empty where no month is spared
     */
    @Revision("1")
    @TypeName("post.IncumbentAdvanced")
    record IncumbentAdvanced(
            UUID postId,
            @DataSubject UUID candidateId,
            Grade grade,
            LocalDate advancesOn,
            int monthsSpared,
            Personal<String> circumstance)
            implements ContractEvent {
        Advancement asAdvancement() {
            return new Advancement(grade, advancesOn, monthsSpared);
        }
    }

    /** @param until last day of the extended probation; none unless it was extended */
    @Revision("1")
    @TypeName("post.ProbationConcluded")
    record ProbationConcluded(
            UUID postId,
            @DataSubject UUID candidateId,
            ProbationOutcome outcome,
            @Nullable LocalDate until) implements ContractEvent {}

    /** The contract is to end on a day that lies ahead. */
    @Revision("1")
    @TypeName("post.ContractEndFixed")
    record ContractEndFixed(UUID postId, @DataSubject UUID candidateId, LocalDate endsOn, ContractEnding cause)
            implements ContractEvent {}

    /** Nobody is in the post any more. */
    @Revision("1")
    @TypeName("post.ContractEnded")
    record ContractEnded(
            UUID postId, @DataSubject UUID candidateId, UUID requisitionId, LocalDate endsOn, ContractEnding cause)
            implements ContractEvent {}

    /** @param dueOn the day that is reminded of */
    @Revision("1")
    @TypeName("post.ContractReminderRaised")
    record ContractReminderRaised(UUID postId, @DataSubject UUID candidateId, ReminderKind kind, LocalDate dueOn)
            implements ContractEvent {}
}
