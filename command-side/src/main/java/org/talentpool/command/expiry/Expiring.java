package org.talentpool.command.expiry;

import java.time.LocalDate;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.candidate.CandidateCommand.ExpireMembership;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.matching.ListValidity;
import org.talentpool.kernel.policy.Applies;

/**
 * Tells that a membership has run out. How long it counts depends on its list, on what the candidate was told when, and on
 * the policy of the day: whoever asks cannot know the day, so the wish looks itself and asks again for the day that it finds.
 */
@Applies({"PO-02", "PO-09", "PO-11"})
@Component
class Expiring {
    private final Repository<Requisition> requisitions;
    private final Repository<Candidate> candidates;
    private final Policies policies;
    private final Deadlines deadlines;

    Expiring(
            Repository<Requisition> requisitions,
            Repository<Candidate> candidates,
            Policies policies,
            Deadlines deadlines) {
        this.requisitions = requisitions;
        this.candidates = candidates;
        this.policies = policies;
        this.deadlines = deadlines;
    }

    @CommandHandler
    void handle(ExpireMembership command) {
        var candidate = Aggregates.load(candidates, command.candidateId());
        Optional<MembershipGained> listing = candidate.invoke(
                known -> known.listingOn(command.requisitionId().value()));
        listing.ifPresent(listed -> judge(command, candidate, listed));
    }

    /** A list that names its own end tells of it itself; one that is not established has not said yet how long it counts. */
    private void judge(ExpireMembership command, Aggregate<Candidate> candidate, MembershipGained listed) {
        var requisition = Aggregates.load(requisitions, command.requisitionId());
        var list = requisition.invoke(Requisition::reserveList);
        var inForce = policies.inForceToday();
        if (!list.established()) {
            if (requisition.invoke(Requisition::mayYetHaveList)) {
                deadlines.whenOver(inForce.day(), deadline(command, inForce.day()));
            }
        } else if (list.term().validUntil() == null) {
            var until = ListValidity.validUntil(listed.notifiedOn(), list.term(), inForce);
            if (inForce.day().isAfter(until)) {
                candidate.execute(known -> known.expireMembership(listed.requisitionId(), until));
            } else {
                deadlines.whenOver(until, deadline(command, until));
            }
        }
    }

    private static Deadline deadline(ExpireMembership command, LocalDate lastDay) {
        return new Deadline.OfMembership(command.candidateId(), command.requisitionId(), lastDay);
    }
}
