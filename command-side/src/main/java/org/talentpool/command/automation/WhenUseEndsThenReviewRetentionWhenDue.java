package org.talentpool.command.automation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DisallowReplay;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.Timestamp;
import org.springframework.stereotype.Component;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldLifted;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldPlaced;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateId;

/** How long a person is kept is found on the day after something about its use was told, once for all of that day. */
@Component
@DisallowReplay
@ProcessingGroup("automation-when-use-ends-then-review-retention-when-due")
class WhenUseEndsThenReviewRetentionWhenDue {
    private final Deadlines deadlines;

    WhenUseEndsThenReviewRetentionWhenDue(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    @EventHandler
    void react(CandidateRegistered event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    @EventHandler
    void react(ApplicationEnded event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    @EventHandler
    void react(MembershipWithdrawn event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    @EventHandler
    void react(MembershipRemoved event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    @EventHandler
    void react(MembershipExpired event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    @EventHandler
    void react(CommitmentEnded event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    @EventHandler
    void react(LegalHoldPlaced event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    @EventHandler
    void react(LegalHoldLifted event, @Timestamp Instant at) {
        review(event.candidateId(), at);
    }

    private void review(UUID candidate, Instant at) {
        var day = LocalDate.ofInstant(at, Brussels.ZONE);
        deadlines.whenOver(day, new Deadline.OfRetention(new CandidateId(candidate), day));
    }
}
