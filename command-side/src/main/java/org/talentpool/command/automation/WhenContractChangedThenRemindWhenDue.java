package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.contract.StoredContracts;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.command.policy.Policies;
import org.talentpool.kernel.contract.CalendarEntry;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCalendar;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostId;

/** Whatever is agreed on a contract, its dates are to be reminded of in time; one that no longer stands is passed over then. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-contract-changed-then-remind-when-due")
class WhenContractChangedThenRemindWhenDue {
    private final StoredContracts contracts;
    private final Deadlines deadlines;
    private final Policies policies;

    WhenContractChangedThenRemindWhenDue(StoredContracts contracts, Deadlines deadlines, Policies policies) {
        this.contracts = contracts;
        this.deadlines = deadlines;
        this.policies = policies;
    }

    @EventHandler
    void react(CandidateAppointed event) {
        remindOf(new PostId(event.postId()));
    }

    @EventHandler
    void react(ContractEvent event) {
        if (!(event instanceof ContractReminderRaised)) {
            remindOf(new PostId(event.postId()));
        }
    }

    private void remindOf(PostId post) {
        contracts.of(post).ifPresent(contract -> remindOf(post, contract));
    }

    private void remindOf(PostId post, Contract contract) {
        ContractCalendar.of(contract, policies.inForceToday()).stream()
                .filter(entry -> !contract.wasReminded(entry.kind(), entry.date()))
                .forEach(entry -> remindOf(post, entry));
    }

    private void remindOf(PostId post, CalendarEntry entry) {
        deadlines.whenOver(
                entry.remindOn().minusDays(1), new Deadline.OfContractDate(post, entry.kind(), entry.date()));
    }
}
