package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostId;

/** A hold ends by itself when its last day is over (PO-14). */
@Applies("PO-14")
@Component
@DisallowReplay
@ProcessingGroup("automation-when-candidate-assigned-then-lapse-hold-when-due")
class WhenCandidateAssignedThenLapseHoldWhenDue {
    private final Deadlines deadlines;

    WhenCandidateAssignedThenLapseHoldWhenDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(CandidateAssigned event) {
        deadlines.whenOver(event.holdUntil(), new Deadline.OfHold(new PostId(event.postId()), event.assignment()));
    }
}
