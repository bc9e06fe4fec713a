package org.talentpool.command.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/**
 * What a candidate remembers of its stream. Its shape is its own, so that no event can change it unnoticed: whoever changes
 * it raises the revision, and snapshots of the old one count for nothing.
 *
 * @param liveApplications by requisition
 * @param evidence of the memberships, by requisition; without those whose evidence was erased
 * @param holds legal holds that stand
 * @param lastUsedOn day of the last event, in Brussels
 * @param toldExpired last day of the membership of whose end has been told, by requisition
 */
@Revision("2")
@TypeName("snapshot.Candidate")
record CandidateState(
        @DataSubject UUID candidateId,
        Personal<Person> person,
        Personal<Qualifications> qualifications,
        Map<UUID, UUID> liveApplications,
        List<Listing> listings,
        Personal<Map<UUID, MembershipEvidence>> evidence,
        Map<UUID, LocalDate> toldExpired,
        @Nullable UUID committedTo,
        @Nullable UUID committedFrom,
        boolean paused,
        @Nullable LocalDate pausedUntil,
        boolean ineligible,
        boolean erased,
        Set<UUID> holds,
        @Nullable LocalDate employedUntil,
        @Nullable LocalDate lastUsedOn) {
    record Listing(
            UUID applicationId,
            UUID requisitionId,
            List<Profile> profiles,
            List<GradeSlot> gradeSlots,
            LocalDate notifiedOn) {
        static Listing of(MembershipGained gained) {
            return new Listing(
                    gained.applicationId(),
                    gained.requisitionId(),
                    gained.profiles(),
                    gained.gradeSlots(),
                    gained.notifiedOn());
        }
    }

    List<MembershipGained> memberships() {
        return listings.stream()
                .map(listing -> new MembershipGained(
                        candidateId,
                        listing.applicationId(),
                        listing.requisitionId(),
                        listing.profiles(),
                        listing.gradeSlots(),
                        listing.notifiedOn(),
                        evidenceOf(listing.requisitionId())))
                .toList();
    }

    private Personal<MembershipEvidence> evidenceOf(UUID requisition) {
        var known = evidence.orElse(Map.of()).get(requisition);
        return known == null ? Personal.erased() : Personal.of(known);
    }
}
