package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Origin;
import org.talentpool.command.decision.SystemWish;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionEnded;

/** Whoever has been kept for its time is forgotten. What has come in between, such as a hold, refuses it, and has it judged anew. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-retention-ended-then-erase")
class WhenRetentionEndedThenErase {
    private final SystemWish wishes;

    WhenRetentionEndedThenErase(SystemWish wishes) {
        this.wishes = wishes;
    }

    @EventHandler
    void react(RetentionEnded event, EventMessage<?> message) {
        wishes.send(new EraseCandidate(new CandidateId(event.candidateId())), Origin.of(message));
    }
}
