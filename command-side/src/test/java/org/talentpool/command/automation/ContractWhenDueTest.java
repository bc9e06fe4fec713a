package org.talentpool.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.reminder.ReminderKind.CONTRACT_ENDS;
import static org.talentpool.kernel.reminder.ReminderKind.HARD_LIMIT;
import static org.talentpool.kernel.reminder.ReminderKind.PROBATION_LAPSED;
import static org.talentpool.kernel.reminder.ReminderKind.RENEWAL_DECISION;
import static org.talentpool.kernel.sample.ContractSample.PROBATION_ENDS;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.ContractSample.aContract;
import static org.talentpool.kernel.sample.ContractSample.end;
import static org.talentpool.kernel.sample.ContractSample.endFixed;
import static org.talentpool.kernel.sample.ContractSample.reminder;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.junit.jupiter.api.Test;
import org.talentpool.command.contract.StoredContracts;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.command.policy.Policies;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.sample.ContractSample;

class ContractWhenDueTest {
    private final List<Asked> asked = new ArrayList<>();
    private final Deadlines deadlines = (lastDay, deadline) -> asked.add(new Asked(lastDay, deadline));

    @Test
    void a_hold_is_warned_of_a_week_before_its_end() {
        new WhenCandidateAssignedThenWarnOfHoldWhenDue(deadlines, new Policies(log(List.of())))
                .react((CandidateAssigned) aHeldPost().events().getLast());
        assertThat(asked)
                .containsExactly(new Asked(HOLD_UNTIL.minusDays(8), new Deadline.OfHoldWarning(POST, 1, HOLD_UNTIL)));
    }

    @Test
    void an_extended_hold_is_warned_of_anew() {
        var until = HOLD_UNTIL.plusDays(30);
        new WhenCandidateAssignedThenWarnOfHoldWhenDue(deadlines, new Policies(log(List.of())))
                .react(new HoldExtended(POST.value(), CANDIDATE.value(), REQUISITION.value(), 1, HOLD_UNTIL, until));
        assertThat(asked).containsExactly(new Asked(until.minusDays(8), new Deadline.OfHoldWarning(POST, 1, until)));
    }

    @Test
    void a_contract_expires_when_its_last_day_is_over() {
        var expiring = new WhenContractTermSetThenExpireWhenDue(deadlines);
        var contract = aContract(Regime.PROJECT);
        var lastDay = LocalDate.parse("2028-03-31");

        expiring.react(contract.appointment());
        expiring.react(contract.renewal(THREE_YEARS.plusDays(1), SIX_YEARS, null));
        expiring.react(endFixed(lastDay, ContractEnding.RESIGNATION));
        expiring.react(aContract(Regime.PROJECT, Standing.SERVING_STAFF).appointment());

        assertThat(asked)
                .containsExactly(
                        new Asked(THREE_YEARS, new Deadline.OfContract(POST, THREE_YEARS)),
                        new Asked(SIX_YEARS, new Deadline.OfContract(POST, SIX_YEARS)),
                        new Asked(lastDay, new Deadline.OfContract(POST, lastDay)));
    }

    @Test
    void every_date_is_to_be_reminded_of_on_its_day() {
        var contract = aContract(Regime.PROJECT);
        reminding(contract).react(contract.appointment());
        assertThat(asked)
                .contains(
                        new Asked(PROBATION_ENDS, dateOf(PROBATION_LAPSED, PROBATION_ENDS.plusDays(1))),
                        new Asked(THREE_YEARS.minusDays(31), dateOf(CONTRACT_ENDS, THREE_YEARS)))
                .hasSize(6);
    }

    @Test
    void after_a_renewal_the_new_dates_are() {
        var contract =
                aContract(Regime.PROJECT).with(reminder(HARD_LIMIT, SIX_YEARS)).renewed(LocalDate.parse("2031-05-31"));
        reminding(contract).react((ContractRenewed) contract.events().getLast());
        assertThat(asked)
                .extracting(Asked::deadline)
                .contains(
                        dateOf(RENEWAL_DECISION, LocalDate.parse("2030-12-01")),
                        dateOf(CONTRACT_ENDS, LocalDate.parse("2031-05-31")))
                .doesNotContain(dateOf(CONTRACT_ENDS, THREE_YEARS), dateOf(HARD_LIMIT, SIX_YEARS));
    }

    @Test
    void a_reminder_leads_to_no_other() {
        var contract = aContract(Regime.PROJECT).with(reminder(CONTRACT_ENDS, THREE_YEARS));
        reminding(contract).react(reminder(CONTRACT_ENDS, THREE_YEARS));
        assertThat(asked).isEmpty();
    }

    @Test
    void an_ended_contract_has_no_dates() {
        var contract = aContract(Regime.PROJECT).with(end(THREE_YEARS, ContractEnding.EXPIRY));
        reminding(contract).react((ContractEnded) contract.events().getLast());
        assertThat(asked).isEmpty();
    }

    @Test
    void a_contract_that_is_to_end_has_one() {
        var lastDay = LocalDate.parse("2028-03-31");
        var contract = aContract(Regime.PROJECT).with(endFixed(lastDay, ContractEnding.RESIGNATION));
        reminding(contract).react((ContractEndFixed) contract.events().getLast());
        assertThat(asked).containsExactly(new Asked(lastDay.minusDays(31), dateOf(CONTRACT_ENDS, lastDay)));
    }

    private WhenContractChangedThenRemindWhenDue reminding(ContractSample contract) {
        var log = log(contract.events());
        return new WhenContractChangedThenRemindWhenDue(new StoredContracts(log), deadlines, new Policies(log));
    }

    private static Deadline dateOf(ReminderKind kind, LocalDate day) {
        return new Deadline.OfContractDate(POST, kind, day);
    }

    private static EventStore log(List<Object> events) {
        var engine = new InMemoryEventStorageEngine();
        for (int number = 0; number < events.size(); number++)
            engine.appendEvents(new GenericDomainEventMessage<>("Post", POST.toString(), number, events.get(number)));
        return EmbeddedEventStore.builder().storageEngine(engine).build();
    }

    private record Asked(LocalDate lastDay, Deadline deadline) {}
}
