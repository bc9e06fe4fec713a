package org.talentpool.command.automation;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostId;

/** A contract ends by itself when its last day is over and nothing followed. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-contract-term-set-then-expire-when-due")
class WhenContractTermSetThenExpireWhenDue {
    private final Deadlines deadlines;

    WhenContractTermSetThenExpireWhenDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(CandidateAppointed event) {
        expire(event.postId(), event.terms().endsOn());
    }

    @EventHandler
    void react(ContractRenewed event) {
        expire(event.postId(), event.until());
    }

    @EventHandler
    void react(ContractEndFixed event) {
        expire(event.postId(), event.endsOn());
    }

    private void expire(UUID post, @Nullable LocalDate lastDay) {
        if (lastDay != null) {
            deadlines.whenOver(lastDay, new Deadline.OfContract(new PostId(post), lastDay));
        }
    }
}
