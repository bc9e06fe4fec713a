package org.talentpool.command.candidate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.candidate.CandidateState.Listing;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldLifted;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldPlaced;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;

/** What has become of a candidate so far, and what stands in the way of a wish. */
class CandidateFacts {
    private final Map<UUID, UUID> applicationByRequisition = new HashMap<>();
    private final Map<UUID, MembershipGained> membershipByRequisition = new HashMap<>();
    private final Map<UUID, LocalDate> expiredOn = new HashMap<>();
    private final Keeping keeping = new Keeping();
    private Personal<Person> person = Personal.erased();
    private Personal<Qualifications> qualifications = Personal.erased();
    private @Nullable CandidateCommitted commitment;
    private @Nullable AvailabilityPaused pause;
    private boolean ineligible;
    private boolean erased;

    void evolve(CandidateEvent event, LocalDate day) {
        keeping.evolve(event, day);
        switch (event) {
            case CandidateRegistered registered -> describe(registered.person(), registered.qualifications());
            case ProfileChanged changed -> describe(changed.person(), changed.qualifications());
            case AvailabilityPaused paused -> pause = paused;
            case AvailabilityResumed _ -> pause = null;
            case ApplicationLodged lodged ->
                applicationByRequisition.put(lodged.requisitionId(), lodged.applicationId());
            case ApplicationEnded ended -> applicationByRequisition.remove(ended.requisitionId());
            case MembershipGained gained -> membershipByRequisition.put(gained.requisitionId(), gained);
            case MembershipWithdrawn withdrawn -> leave(withdrawn.requisitionId());
            case MembershipRemoved removed -> leave(removed.requisitionId());
            case MembershipExpired expired -> expiredOn.put(expired.requisitionId(), expired.validUntil());
            case CandidateDeclaredIneligible _ -> ineligible = true;
            case EligibilityRestored _ -> ineligible = false;
            case CandidateCommitted committed -> commitment = committed;
            case CommitmentEnded _ -> commitment = null;
            case LegalHoldPlaced _, LegalHoldLifted _ -> {}
            case CandidateErased _ -> {
                describe(Personal.erased(), Personal.erased());
                erased = true;
            }
        }
    }

    void recall(CandidateState state) {
        describe(state.person(), state.qualifications());
        applicationByRequisition.putAll(state.liveApplications());
        state.memberships().forEach(gained -> membershipByRequisition.put(gained.requisitionId(), gained));
        expiredOn.putAll(state.toldExpired());
        var post = state.committedTo();
        var list = state.committedFrom();
        commitment = post == null || list == null ? null : new CandidateCommitted(state.candidateId(), post, list);
        pause = state.paused() ? new AvailabilityPaused(state.candidateId(), state.pausedUntil()) : null;
        ineligible = state.ineligible();
        keeping.recall(state.holds(), state.employedUntil(), state.lastUsedOn());
        erased = state.erased();
    }

    CandidateState remembered(UUID id) {
        return new CandidateState(
                id,
                person,
                qualifications,
                Map.copyOf(applicationByRequisition),
                membershipByRequisition.values().stream().map(Listing::of).toList(),
                evidence(),
                Map.copyOf(expiredOn),
                commitment == null ? null : commitment.postId(),
                commitment == null ? null : commitment.requisitionId(),
                pause != null,
                pause == null ? null : pause.until(),
                ineligible,
                erased,
                keeping.holds(),
                keeping.employedUntil(),
                keeping.lastUsedOn());
    }

    private Personal<Map<UUID, MembershipEvidence>> evidence() {
        var known = new HashMap<UUID, MembershipEvidence>();
        membershipByRequisition.forEach((list, gained) -> {
            var found = gained.evidence().orNull();
            if (found != null) known.put(list, found);
        });
        return erased ? Personal.erased() : Personal.of(known);
    }

    PoolEntry entry(UUID id, UUID requisitionId) {
        return new PoolEntry(
                id,
                knownPerson(),
                qualifications.orElse(Qualifications.NONE),
                listing(requisitionId),
                pause,
                commitment,
                ineligible);
    }

    private void leave(UUID requisitionId) {
        membershipByRequisition.remove(requisitionId);
        expiredOn.remove(requisitionId);
    }

    private void describe(Personal<Person> who, Personal<Qualifications> what) {
        person = who;
        qualifications = what;
    }

    void mustNotBeErased() {
        if (erased) {
            throw Refused.wrongState(Availability.ERASED);
        }
    }

    void mustBeFree() {
        if (commitment != null) {
            throw PoolEntry.committed(commitment);
        }
    }

    /** A post may be kept for the candidate from another list. */
    void mustNotBeKeptFrom(UUID requisitionId) {
        if (commitment != null && commitment.requisitionId().equals(requisitionId)) {
            throw PoolEntry.committed(commitment);
        }
    }

    CandidateUse use() {
        var memberships = new HashMap<UUID, LocalDate>();
        membershipByRequisition.forEach((list, gained) -> memberships.put(list, gained.notifiedOn()));
        return new CandidateUse(
                erased,
                commitment != null,
                Set.copyOf(applicationByRequisition.keySet()),
                memberships,
                Objects.requireNonNull(keeping.lastUsedOn(), "somebody to whom nothing happened"),
                keeping.employedUntil(),
                !keeping.holds().isEmpty());
    }

    Keeping keeping() {
        return keeping;
    }

    boolean isIneligible() {
        return ineligible;
    }

    boolean isErased() {
        return erased;
    }

    /** Last day of the membership of whose end has been told; none so far. */
    @Nullable
    LocalDate toldExpired(UUID requisitionId) {
        return expiredOn.get(requisitionId);
    }

    Personal<Person> person() {
        return person;
    }

    Person knownPerson() {
        return Objects.requireNonNull(person.orNull(), "the person was erased");
    }

    /** None of somebody erased, or whose key is gone. */
    Optional<String> knownEmail() {
        return Optional.ofNullable(person.map(Person::email).orNull());
    }

    Personal<Qualifications> qualifications() {
        return qualifications;
    }

    @Nullable
    UUID liveApplication(UUID requisitionId) {
        return applicationByRequisition.get(requisitionId);
    }

    @Nullable
    MembershipGained listing(UUID requisitionId) {
        return membershipByRequisition.get(requisitionId);
    }

    @Nullable
    AvailabilityPaused pause() {
        return pause;
    }
}
