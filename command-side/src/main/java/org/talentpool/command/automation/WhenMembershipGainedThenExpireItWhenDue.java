package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.requisition.RequisitionId;

/**
 * A membership ends by itself when its last day is over (PO-09). Which day that is may not be settled while the list is not
 * established, so the first wish only finds out, and asks again for the day that it finds.
 */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-membership-gained-then-expire-it-when-due")
class WhenMembershipGainedThenExpireItWhenDue {
    private final Deadlines deadlines;

    WhenMembershipGainedThenExpireItWhenDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(MembershipGained event) {
        var candidate = new CandidateId(event.candidateId());
        var list = new RequisitionId(event.requisitionId());
        deadlines.whenOver(event.notifiedOn(), new Deadline.OfMembership(candidate, list, event.notifiedOn()));
    }
}
