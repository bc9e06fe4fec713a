package org.talentpool.command.candidate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_APPLIED;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_LISTED;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventhandling.Timestamp;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.command.snapshot.Remembering;
import org.talentpool.command.snapshot.Snapshots;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateCommand.ChangeProfile;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.CandidateCommand.RemoveMember;
import org.talentpool.kernel.candidate.CandidateCommand.ResumeAvailability;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;

/**
 * A person in the pool. Applications and posts append here too, so that of two rival claims on one person one loses: one
 * live application per requisition, one commitment across all posts and lists.
 */
@Applies({"EL-01", "EL-10"})
@Aggregate(snapshotTriggerDefinition = Snapshots.WHEN_LONG)
public class Candidate implements Remembering {
    @AggregateIdentifier
    private CandidateId id;

    private final CandidateFacts facts = new CandidateFacts();

    Candidate() {}

    Candidate(RegisterCandidate command) {
        apply(new CandidateRegistered(
                command.candidateId().value(), Personal.of(command.person()), Personal.of(command.qualifications())));
    }

    @EventSourcingHandler
    void evolve(CandidateEvent event, @Timestamp Instant at) {
        id = new CandidateId(event.candidateId());
        facts.evolve(event, LocalDate.ofInstant(at, Brussels.ZONE));
    }

    @EventSourcingHandler
    void evolve(CandidateState state) {
        id = new CandidateId(state.candidateId());
        facts.recall(state);
    }

    @Override
    public Object remembered() {
        return facts.remembered(id.value());
    }

    /** A change that changes nothing is no event. */
    void decide(ChangeProfile command) {
        mustNotBeErased();
        var newPerson = facts.person().map(known -> Changes.of(known, command));
        var newQualifications = facts.qualifications().map(known -> Changes.of(known, command));
        if (!newPerson.equals(facts.person()) || !newQualifications.equals(facts.qualifications())) {
            apply(new ProfileChanged(id.value(), newPerson, newQualifications, command.effectiveOn()));
        }
    }

    /** A repeated pause to the same day is no event. */
    @CommandHandler
    void decide(PauseAvailability command, MetaData sender) {
        ActingCandidate.mayTouch(sender, id.value(), id);
        mustNotBeErased();
        LocalDate until = command.until();
        if (until != null && until.isBefore(Today.inBrussels())) {
            throw Refused.tooEarly("until", until, Today.inBrussels());
        }
        var pause = facts.pause();
        if (pause == null || !Objects.equals(pause.until(), until)) {
            apply(new AvailabilityPaused(id.value(), until));
        }
    }

    @CommandHandler
    void decide(ResumeAvailability command, MetaData sender) {
        ActingCandidate.mayTouch(sender, id.value(), id);
        mustNotBeErased();
        if (facts.pause() == null) {
            throw Refused.wrongState(Availability.AVAILABLE);
        }
        apply(new AvailabilityResumed(id.value()));
    }

    /** Tells what was judged elsewhere, if anything. */
    void follow(Function<CandidateFacts, Optional<CandidateEvent>> judgement) {
        judgement.apply(facts).ifPresent(event -> apply(event));
    }

    /** One live application per requisition; nationality is judged by the rules of this day (EL-01). */
    public void lodgeApplication(UUID applicationId, UUID requisitionId, PoliciesInForce inForce) {
        mustNotBeErased();
        if (!EligibilityPolicy.nationalityEligible(facts.knownPerson().nationalities(), inForce)) {
            throw Refused.notANational();
        }
        UUID live = facts.liveApplication(requisitionId);
        if (live != null) {
            throw Refusal.of(ALREADY_APPLIED, "Has a live application", Map.of("applicationId", live.toString()));
        }
        apply(new ApplicationLodged(id.value(), applicationId, requisitionId));
    }

    public void endApplication(UUID applicationId, UUID requisitionId) {
        apply(new ApplicationEnded(id.value(), applicationId, requisitionId));
    }

    public void gainMembership(ApplicantListed listing, MembershipEvidence evidence) {
        apply(new MembershipGained(
                id.value(),
                listing.applicationId(),
                listing.requisitionId(),
                listing.profiles(),
                listing.gradeSlots(),
                listing.notifiedOn(),
                Personal.of(evidence)));
    }

    /** Who was removed from the list has nothing to withdraw and stays bound to the application. */
    public void withdrawMembership(UUID requisitionId) {
        if (facts.listing(requisitionId) == null) {
            throw Refused.wrongState(MembershipState.REMOVED);
        }
        facts.mustNotBeKeptFrom(requisitionId);
        apply(new MembershipWithdrawn(id.value(), requisitionId));
    }

    /** The application stays live, so that who was removed does not apply to the requisition anew. */
    @CommandHandler
    void decide(RemoveMember command) {
        mustNotBeErased();
        var list = command.requisitionId().value();
        if (facts.listing(list) == null) {
            throw Refusal.of(NOT_LISTED, "Not on the list", Map.of("requisitionId", list.toString()));
        }
        facts.mustNotBeKeptFrom(list);
        removeMembership(list);
    }

    /** The organisation takes the candidate off the list; who is not on it stays as it is. */
    public void removeMembership(UUID requisitionId) {
        if (facts.listing(requisitionId) != null) {
            apply(new MembershipRemoved(id.value(), requisitionId));
        }
    }

    /** Tells once for each last day that it is over; the state follows from the dates, whether it was told or not. */
    public void expireMembership(UUID requisitionId, LocalDate validUntil) {
        if (!validUntil.equals(facts.toldExpired(requisitionId))) {
            apply(new MembershipExpired(id.value(), requisitionId, validUntil));
        }
    }

    /** The listing that may run out; of somebody erased, or who left the list, there is none. */
    public Optional<MembershipGained> listingOn(UUID requisitionId) {
        return facts.isErased() ? Optional.empty() : Optional.ofNullable(facts.listing(requisitionId));
    }

    public void commitTo(UUID postId, UUID requisitionId) {
        mustNotBeErased();
        facts.mustBeFree();
        apply(new CandidateCommitted(id.value(), postId, requisitionId));
    }

    public void endCommitment(UUID post, UUID requisition, CommitmentEnd cause, @Nullable LocalDate lastDay) {
        apply(new CommitmentEnded(id.value(), post, requisition, cause, lastDay));
    }

    public void mustNotBeErased() {
        facts.mustNotBeErased();
    }

    /** What the rules on assignment, offer and appointment look at. */
    public PoolEntry entryFor(UUID requisitionId) {
        mustNotBeErased();
        return facts.entry(id.value(), requisitionId);
    }

    String email() {
        mustNotBeErased();
        return facts.knownPerson().email();
    }

    /** What tells how long the candidate is kept. */
    public CandidateUse use() {
        return facts.use();
    }

    Optional<String> knownEmail() {
        return facts.knownEmail();
    }
}
