package org.talentpool.command.candidate;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.ALREADY_APPLIED;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.candidate.CandidateCommand.ChangeProfile;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.CandidateCommand.ResumeAvailability;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;

/**
 * A person in the pool. Applications and posts append here too, so that of two rival claims on one person one loses: one
 * live application per requisition, one commitment across all posts and lists.
 */
@Applies({"EL-01", "EL-10", "DP-05"})
@Aggregate
public class Candidate {
    @AggregateIdentifier
    private CandidateId id;

    private Personal<Person> person = Personal.erased();
    private Personal<Qualifications> qualifications = Personal.erased();
    private final Map<UUID, UUID> applicationByRequisition = new HashMap<>();
    private final Map<UUID, MembershipGained> membershipByRequisition = new HashMap<>();
    private @Nullable CandidateCommitted commitment;
    private @Nullable AvailabilityPaused pause;
    private boolean erased;

    Candidate() {}

    Candidate(RegisterCandidate command) {
        apply(new CandidateRegistered(
                command.candidateId().value(), Personal.of(command.person()), Personal.of(command.qualifications())));
    }

    @EventSourcingHandler
    void evolve(CandidateRegistered event) {
        id = new CandidateId(event.candidateId());
        person = event.person();
        qualifications = event.qualifications();
    }

    /** A change that changes nothing is no event. */
    void decide(ChangeProfile command) {
        mustNotBeErased();
        var newPerson = person.map(known -> Changes.of(known, command));
        var newQualifications = qualifications.map(known -> Changes.of(known, command));
        if (!newPerson.equals(person) || !newQualifications.equals(qualifications)) {
            apply(new ProfileChanged(id.value(), newPerson, newQualifications));
        }
    }

    @EventSourcingHandler
    void evolve(ProfileChanged event) {
        person = event.person();
        qualifications = event.qualifications();
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
        if (pause == null || !Objects.equals(pause.until(), until)) {
            apply(new AvailabilityPaused(id.value(), until));
        }
    }

    @EventSourcingHandler
    void evolve(AvailabilityPaused event) {
        pause = event;
    }

    @CommandHandler
    void decide(ResumeAvailability command, MetaData sender) {
        ActingCandidate.mayTouch(sender, id.value(), id);
        mustNotBeErased();
        if (pause == null) {
            throw Refused.wrongState(Availability.AVAILABLE);
        }
        apply(new AvailabilityResumed(id.value()));
    }

    @EventSourcingHandler
    void evolve(AvailabilityResumed event) {
        pause = null;
    }

    /** Who is held, offered or appointed stays on file. */
    void decide(EraseCandidate command) {
        mustNotBeErased();
        mustBeFree();
        apply(new CandidateErased(id.value()));
    }

    @EventSourcingHandler
    void evolve(CandidateErased event) {
        person = Personal.erased();
        qualifications = Personal.erased();
        erased = true;
    }

    /** One live application per requisition; nationality is judged by the rules of this day (EL-01). */
    public void lodgeApplication(UUID applicationId, UUID requisitionId, PoliciesInForce inForce) {
        mustNotBeErased();
        if (!EligibilityPolicy.nationalityEligible(knownPerson().nationalities(), inForce)) {
            throw Refused.notANational();
        }
        UUID live = applicationByRequisition.get(requisitionId);
        if (live != null) {
            throw Refusal.of(ALREADY_APPLIED, "Has a live application", Map.of("applicationId", live.toString()));
        }
        apply(new ApplicationLodged(id.value(), applicationId, requisitionId));
    }

    @EventSourcingHandler
    void evolve(ApplicationLodged event) {
        applicationByRequisition.put(event.requisitionId(), event.applicationId());
    }

    public void endApplication(UUID applicationId, UUID requisitionId) {
        apply(new ApplicationEnded(id.value(), applicationId, requisitionId));
    }

    @EventSourcingHandler
    void evolve(ApplicationEnded event) {
        applicationByRequisition.remove(event.requisitionId());
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

    @EventSourcingHandler
    void evolve(MembershipGained event) {
        membershipByRequisition.put(event.requisitionId(), event);
    }

    public void withdrawMembership(UUID requisitionId) {
        mustBeFree();
        apply(new MembershipWithdrawn(id.value(), requisitionId));
    }

    @EventSourcingHandler
    void evolve(MembershipWithdrawn event) {
        membershipByRequisition.remove(event.requisitionId());
    }

    public void commitTo(UUID postId, UUID requisitionId) {
        mustNotBeErased();
        mustBeFree();
        apply(new CandidateCommitted(id.value(), postId, requisitionId));
    }

    @EventSourcingHandler
    void evolve(CandidateCommitted event) {
        commitment = event;
    }

    public void endCommitment(UUID postId, UUID requisitionId, CommitmentEnd cause) {
        apply(new CommitmentEnded(id.value(), postId, requisitionId, cause));
    }

    @EventSourcingHandler
    void evolve(CommitmentEnded event) {
        commitment = null;
    }

    /** Nothing personal can be kept about somebody who was erased. */
    public void mustNotBeErased() {
        if (erased) {
            throw Refused.wrongState(Availability.ERASED);
        }
    }

    /** What the rules on assignment, offer and appointment look at. */
    public PoolEntry entryFor(UUID requisitionId) {
        mustNotBeErased();
        return new PoolEntry(
                id.value(),
                knownPerson(),
                qualifications.orElse(Qualifications.NONE),
                membershipByRequisition.get(requisitionId),
                pause,
                commitment);
    }

    String email() {
        mustNotBeErased();
        return knownPerson().email();
    }

    private Person knownPerson() {
        return Objects.requireNonNull(person.orNull(), "the person was erased");
    }

    private void mustBeFree() {
        if (commitment != null) {
            throw PoolEntry.committed(commitment);
        }
    }
}
