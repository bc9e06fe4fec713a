package org.talentpool.kernel.contract;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractEvent.ContractConverted;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ContractEvent.ConversionRefused;
import org.talentpool.kernel.contract.ContractEvent.ConversionRequested;
import org.talentpool.kernel.contract.ContractEvent.IncumbentAdvanced;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.reminder.ReminderKind;

/**
 * The contract of whoever is in a post, as it stands. Decisions and answers both learn it from the same events, so that they
 * cannot tell two stories of it.
 *
 * @param requisitionId the list that the incumbent came from
 * @param terms as computed at the appointment; they stay what they were (CO-07)
 * @param advancement none so far
 * @param reminded what was reminded of
 */
public record Contract(
        UUID candidateId,
        UUID requisitionId,
        ContractTerms terms,
        Term term,
        Probation probation,
        @Nullable Advancement advancement,
        List<Reminded> reminded) {
    public Contract {
        reminded = List.copyOf(reminded);
    }

    /** @param dueOn the day that it was of */
    public record Reminded(ReminderKind kind, LocalDate dueOn) {}

    /** As it is on the day of the appointment. */
    public static Contract begun(UUID candidateId, UUID requisitionId, ContractTerms terms) {
        return new Contract(candidateId, requisitionId, terms, Term.of(terms), Probation.of(terms), null, List.of());
    }

    /** As it is after the event; none once it has ended. */
    public @Nullable Contract after(ContractEvent event) {
        return switch (event) {
            case ContractRenewed renewed -> with(term.after(renewed));
            case ConversionRequested requested -> with(term.after(requested));
            case ConversionRefused refused -> with(term.after(refused));
            case ContractConverted converted -> with(term.after(converted));
            case ContractEndFixed fixed -> with(term.after(fixed));
            case ProbationConcluded concluded ->
                new Contract(
                        candidateId, requisitionId, terms, term, probation.after(concluded), advancement, reminded);
            case IncumbentAdvanced advanced ->
                new Contract(candidateId, requisitionId, terms, term, probation, advanced.asAdvancement(), reminded);
            case ContractReminderRaised raised -> with(new Reminded(raised.kind(), raised.dueOn()));
            case ContractEnded _ -> null;
        };
    }

    public ContractState state() {
        if (term.ending() != null) return ContractState.ENDING;
        if (term.endsOn() != null) return ContractState.DEFINITE;
        return term.indefiniteFrom() == null ? ContractState.STATUTORY : ContractState.INDEFINITE;
    }

    public Grade gradeOn(LocalDate day) {
        return advancement == null || day.isBefore(advancement.advancesOn()) ? terms.grade() : advancement.grade();
    }

    public boolean wasReminded(ReminderKind kind, LocalDate dueOn) {
        return reminded.contains(new Reminded(kind, dueOn));
    }

    private Contract with(Term changed) {
        return new Contract(candidateId, requisitionId, terms, changed, probation, advancement, reminded);
    }

    private Contract with(Reminded one) {
        var more = Stream.concat(reminded.stream(), Stream.of(one)).toList();
        return new Contract(candidateId, requisitionId, terms, term, probation, advancement, more);
    }
}
