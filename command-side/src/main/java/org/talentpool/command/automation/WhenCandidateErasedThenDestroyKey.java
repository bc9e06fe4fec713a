package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.errand.Errand;
import org.talentpool.command.errand.Errands;
import org.talentpool.command.privacy.KeyDestruction;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateId;

/**
 * Makes an erasure real: without the key nothing personal in the log can be read. What else there is of the person is emptied
 * soon after. Doing it twice does no harm.
 */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-candidate-erased-then-destroy-key")
class WhenCandidateErasedThenDestroyKey {
    private final KeyDestruction keys;
    private final Errands errands;

    WhenCandidateErasedThenDestroyKey(KeyDestruction keys, Errands errands) {
        this.keys = keys;
        this.errands = errands;
    }

    @EventHandler
    void react(CandidateErased event) {
        keys.destroy(event.candidateId());
        errands.soon(new Errand.ForgetPerson(new CandidateId(event.candidateId())));
    }
}
