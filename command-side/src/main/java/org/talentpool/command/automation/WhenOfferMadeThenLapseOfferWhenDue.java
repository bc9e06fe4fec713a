package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostId;

/** An offer that nobody answers ends by itself when its last day is over. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-offer-made-then-lapse-offer-when-due")
class WhenOfferMadeThenLapseOfferWhenDue {
    private final Deadlines deadlines;

    WhenOfferMadeThenLapseOfferWhenDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(OfferMade event) {
        deadlines.whenOver(event.answerBy(), new Deadline.OfOffer(new PostId(event.postId()), event.offer()));
    }
}
