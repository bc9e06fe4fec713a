package org.talentpool.kernel.sample;

import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractConverted;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ContractEvent.ConversionRefused;
import org.talentpool.kernel.contract.ContractEvent.ConversionRequested;
import org.talentpool.kernel.contract.ContractEvent.IncumbentAdvanced;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;
import org.talentpool.kernel.contract.ContractPolicy;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.RenewalPolicy;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.reminder.ReminderKind;

/** Past events of a twin-graded post from its planning to an appointment at the lower grade, and of the contract since. */
public final class ContractSample {
    /** Last day of the first contract, and of the longest renewals. */
    public static final LocalDate THREE_YEARS = LocalDate.parse("2029-05-31");

    public static final LocalDate SIX_YEARS = LocalDate.parse("2032-05-31");
    public static final LocalDate PROBATION_ENDS = LocalDate.parse("2026-11-30");

    private final ContractTerms terms;
    private final List<ContractEvent> since = new ArrayList<>();
    private Contract contract;

    private ContractSample(ContractTerms terms) {
        this.terms = terms;
        this.contract = Contract.begun(CANDIDATE.value(), REQUISITION.value(), terms);
    }

    public static ContractSample aContract(Regime regime) {
        return aContract(regime, Standing.EXTERNAL);
    }

    public static ContractSample aContract(Regime regime, Standing standing) {
        return aContract(regime, standing, SLOT.lower(), STARTS_ON);
    }

    public static ContractSample aContract(Regime regime, Standing standing, Grade grade, LocalDate startsOn) {
        return new ContractSample(ContractPolicy.terms(regime, standing, SLOT, grade, startsOn, IN_FORCE));
    }

    public ContractSample renewed(LocalDate until) {
        var from = contract.term().endsOn().plusDays(1);
        return with(renewal(from, until, null));
    }

    /** The renewal that comes next. */
    public ContractRenewed renewal(LocalDate from, LocalDate until, @Nullable LocalDate agreedOn) {
        return new ContractRenewed(
                POST.value(),
                CANDIDATE.value(),
                contract.term().renewals() + 1,
                from,
                until,
                agreedOn,
                RenewalPolicy.window(terms, until, IN_FORCE),
                IN_FORCE.label());
    }

    public ContractSample requested(LocalDate day) {
        return with(request(day));
    }

    public static ConversionRequested request(LocalDate day) {
        return new ConversionRequested(POST.value(), CANDIDATE.value(), day);
    }

    public static ConversionRefused refusal() {
        return new ConversionRefused(POST.value(), CANDIDATE.value());
    }

    public static ContractConverted conversion(LocalDate from) {
        return new ContractConverted(POST.value(), CANDIDATE.value(), from);
    }

    public static IncumbentAdvanced advancement(LocalDate advancesOn, int monthsSpared, String circumstance) {
        return new IncumbentAdvanced(
                POST.value(), CANDIDATE.value(), SLOT.higher(), advancesOn, monthsSpared, Personal.of(circumstance));
    }

    public static ProbationConcluded probation(ProbationOutcome outcome, @Nullable LocalDate until) {
        return new ProbationConcluded(POST.value(), CANDIDATE.value(), outcome, until);
    }

    public static ContractEndFixed endFixed(LocalDate endsOn, ContractEnding cause) {
        return new ContractEndFixed(POST.value(), CANDIDATE.value(), endsOn, cause);
    }

    public static ContractEnded end(LocalDate endsOn, ContractEnding cause) {
        return new ContractEnded(POST.value(), CANDIDATE.value(), REQUISITION.value(), endsOn, cause);
    }

    public static ContractReminderRaised reminder(ReminderKind kind, LocalDate dueOn) {
        return new ContractReminderRaised(POST.value(), CANDIDATE.value(), kind, dueOn);
    }

    public ContractSample with(ContractEvent event) {
        since.add(event);
        var changed = contract.after(event);
        if (changed != null) contract = changed;
        return this;
    }

    /** As the events leave it. */
    public Contract contract() {
        return contract;
    }

    public CandidateAppointed appointment() {
        return new CandidateAppointed(POST.value(), CANDIDATE.value(), REQUISITION.value(), terms.startsOn(), terms);
    }

    public List<Object> events() {
        var events = new ArrayList<Object>(PostSample.aClearedPost().events());
        events.add(appointment());
        events.addAll(since);
        return events;
    }
}
