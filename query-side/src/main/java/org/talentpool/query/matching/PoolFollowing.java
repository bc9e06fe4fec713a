package org.talentpool.query.matching;

import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
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

    @EventHandler
    void on(PostEvent event, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).post(event.postId());
    }

    @EventHandler
    void on(ContractEvent event, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).post(event.postId());
    }

    @EventHandler
    void on(RequisitionEvent event, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).list(event.requisitionId());
    }

    @EventHandler
    void on(CandidateEvent event, UnitOfWork<?> batch, TrackingToken token) {
        changes.in(batch, token).candidate(event.candidateId());
    }
}
