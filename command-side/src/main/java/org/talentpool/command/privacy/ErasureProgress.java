package org.talentpool.command.privacy;

import java.time.Instant;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyFileId;

/** How far the erasure of a person has come, as the log tells: whoever goes on with it after a crash begins there. */
@Component
class ErasureProgress {
    private final EventStore log;

    ErasureProgress(EventStore log) {
        this.log = log;
    }

    /** @param keysDestroyedAt when no key could be obtained any more; before that it means nothing */
    record Reached(ErasureStep step, Instant keysDestroyedAt) {
        boolean isBefore(ErasureStep other) {
            return step.compareTo(other) < 0;
        }
    }

    Reached of(CandidateId candidate) {
        var reached = new Reached(ErasureStep.REQUESTED, Instant.MAX);
        var events = log.readEvents(new PrivacyFileId(candidate.value()).toString());
        while (events.hasNext()) {
            var event = events.next();
            if (event.getPayload() instanceof ErasureAdvanced advanced) {
                boolean keys = advanced.step() == ErasureStep.KEYS_DESTROYED;
                reached = new Reached(advanced.step(), keys ? event.getTimestamp() : reached.keysDestroyedAt());
            } else if (event.getPayload() instanceof ErasureCompleted) {
                reached = new Reached(ErasureStep.COMPLETED, reached.keysDestroyedAt());
            }
        }
        return reached;
    }
}
