package org.talentpool.command.candidate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.CANDIDATE_ALREADY_REGISTERED;

import java.util.Map;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailClaimed;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailReleased;
import org.talentpool.kernel.candidate.EmailClaimId;
import org.talentpool.kernel.refusal.Refusal;

/** Who uses one e-mail address: one candidate at a time, or nobody. */
@Aggregate
class EmailClaim {
    @AggregateIdentifier
    private EmailClaimId id;

    private @Nullable UUID holder;

    EmailClaim() {}

    EmailClaim(EmailClaimId id, CandidateId candidate) {
        apply(new EmailClaimed(id.fingerprint(), candidate.value()));
    }

    void claimFor(CandidateId candidate) {
        mustBeFree();
        apply(new EmailClaimed(id.fingerprint(), candidate.value()));
    }

    @EventSourcingHandler
    void evolve(EmailClaimed event) {
        id = new EmailClaimId(event.fingerprint());
        holder = event.candidateId();
    }

    void release() {
        if (holder != null) {
            apply(new EmailReleased(id.fingerprint(), holder));
        }
    }

    @EventSourcingHandler
    void evolve(EmailReleased event) {
        holder = null;
    }

    void mustBeFree() {
        if (holder != null) {
            throw Refusal.of(
                    CANDIDATE_ALREADY_REGISTERED,
                    "The e-mail address belongs to a candidate",
                    Map.of("candidateId", holder.toString()));
        }
    }
}
