package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostId;

/** An extended hold ends by itself when its new last day is over (PO-15). */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-hold-extended-then-lapse-hold-when-due")
class WhenHoldExtendedThenLapseHoldWhenDue {
    private final Deadlines deadlines;

    WhenHoldExtendedThenLapseHoldWhenDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(HoldExtended event) {
        var deadline = new Deadline.OfExtendedHold(new PostId(event.postId()), event.assignment());
        deadlines.whenOver(event.holdUntil(), deadline);
    }
}
