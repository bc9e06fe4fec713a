package org.talentpool.query.matching;

import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.annotation.SourceId;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.requisition.RequisitionEvent;

/**
 * Follows the log in every process for itself. An event tells what has changed and the tables tell how it is now, so that the
 * index can be nothing else than what the tables are; a batch of events is read together.
 */
@Component
@ProcessingGroup(PoolFollowing.GROUP)
class PoolFollowing {
    static final String GROUP = "index-matching";

    private final PoolChanges changes;

    PoolFollowing(PoolChanges changes) {
        this.changes = changes;
    }

    @EventHandler(payloadType = PostEvent.class)
    void onPost(@SourceId String stream, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).post(id(stream));
    }

    @EventHandler(payloadType = ContractEvent.class)
    void onContract(@SourceId String stream, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).post(id(stream));
    }

    @EventHandler(payloadType = RequisitionEvent.class)
    void onRequisition(@SourceId String stream, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).list(id(stream));
    }

    @EventHandler(payloadType = CandidateEvent.class)
    void onCandidate(@SourceId String stream, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).candidate(id(stream));
    }

    /** What happened is not looked at, so that nothing has to be deciphered; the name of the stream ends with whom it concerns. */
    private static UUID id(String stream) {
        return UUID.fromString(stream.substring(stream.indexOf(':') + 1));
    }
}
