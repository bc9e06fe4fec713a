package org.talentpool.command.automation;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;

/** Makes an erasure real: without the key nothing personal in the log can be read. Doing it twice does no harm. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-candidate-erased-then-destroy-key")
class WhenCandidateErasedThenDestroyKey {
    private final SubjectKeys keys;

    WhenCandidateErasedThenDestroyKey(SubjectKeys keys) {
        this.keys = keys;
    }

    @EventHandler
    void react(CandidateErased event) {
        keys.destroy(event.candidateId());
    }
}
