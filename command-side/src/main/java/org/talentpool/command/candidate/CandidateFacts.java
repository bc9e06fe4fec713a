package org.talentpool.command.candidate;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationEnded;
import org.talentpool.kernel.candidate.CandidateEvent.ApplicationLodged;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;

/** What has become of a candidate so far, and what stands in the way of a wish. */
class CandidateFacts {
    private final Map<UUID, UUID> applicationByRequisition = new HashMap<>();
    private final Map<UUID, MembershipGained> membershipByRequisition = new HashMap<>();
    private Personal<Person> person = Personal.erased();
    private Personal<Qualifications> qualifications = Personal.erased();
    private @Nullable CandidateCommitted commitment;
    private @Nullable AvailabilityPaused pause;
    private boolean erased;

    void evolve(CandidateEvent event) {
        switch (event) {
            case CandidateRegistered registered -> describe(registered.person(), registered.qualifications());
            case ProfileChanged changed -> describe(changed.person(), changed.qualifications());
            case AvailabilityPaused paused -> pause = paused;
            case AvailabilityResumed _ -> pause = null;
            case ApplicationLodged lodged ->
                applicationByRequisition.put(lodged.requisitionId(), lodged.applicationId());
            case ApplicationEnded ended -> applicationByRequisition.remove(ended.requisitionId());
            case MembershipGained gained -> membershipByRequisition.put(gained.requisitionId(), gained);
            case MembershipWithdrawn withdrawn -> membershipByRequisition.remove(withdrawn.requisitionId());
            case MembershipRemoved removed -> membershipByRequisition.remove(removed.requisitionId());
            case CandidateCommitted committed -> commitment = committed;
            case CommitmentEnded _ -> commitment = null;
            case CandidateErased _ -> {
                describe(Personal.erased(), Personal.erased());
                erased = true;
            }
        }
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

    Personal<Person> person() {
        return person;
    }

    Person knownPerson() {
        return Objects.requireNonNull(person.orNull(), "the person was erased");
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

    @Nullable
    CandidateCommitted commitment() {
        return commitment;
    }
}
