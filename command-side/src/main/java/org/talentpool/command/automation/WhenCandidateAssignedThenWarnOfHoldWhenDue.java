package org.talentpool.command.automation;

import java.time.LocalDate;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.command.policy.Policies;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostId;

/** Some days before a hold lapses somebody is to be told, so that it can still be used; at once if they are fewer by now. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-candidate-assigned-then-warn-of-hold-when-due")
class WhenCandidateAssignedThenWarnOfHoldWhenDue {
    private final Deadlines deadlines;
    private final Policies policies;

    WhenCandidateAssignedThenWarnOfHoldWhenDue(Deadlines deadlines, Policies policies) {
        this.deadlines = deadlines;
        this.policies = policies;
    }

    @EventHandler
    void react(CandidateAssigned event) {
        warn(new PostId(event.postId()), event.assignment(), event.holdUntil());
    }

    /** The end has moved, and with it the day of the warning. */
    @EventHandler
    void react(HoldExtended event) {
        warn(new PostId(event.postId()), event.assignment(), event.holdUntil());
    }

    private void warn(PostId post, int assignment, LocalDate holdUntil) {
        var warnOn = holdUntil.minusDays(policies.inForceToday().holds().warningDays());
        deadlines.whenOver(warnOn.minusDays(1), new Deadline.OfHoldWarning(post, assignment, holdUntil));
    }
}
