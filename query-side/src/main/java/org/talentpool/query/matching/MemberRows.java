package org.talentpool.query.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
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
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Tables;

/** What the streams of candidates tell about members of the pool. */
@Component
class MemberRows {
    private final Tables tables;
    private final JsonColumns json;
    private final EligibilityRows eligibility;

    MemberRows(Tables tables, JsonColumns json, EligibilityRows eligibility) {
        this.tables = tables;
        this.json = json;
        this.eligibility = eligibility;
    }

    void apply(CandidateEvent event, long sequence, long position) {
        var seen = MatchTables.MEMBERS.seen(event.candidateId(), sequence);
        switch (event) {
            case CandidateRegistered registered -> register(registered, seen, position);
            case ProfileChanged changed -> requalify(changed, seen, position);
            case AvailabilityPaused paused -> pause(seen, true, paused.until(), position);
            case AvailabilityResumed _ -> pause(seen, false, null, position);
            case MembershipGained gained -> gain(gained, seen, position);
            case MembershipWithdrawn withdrawn -> leave(withdrawn, withdrawn.requisitionId(), seen, position);
            case MembershipRemoved removed -> leave(removed, removed.requisitionId(), seen, position);
            case ApplicationLodged _, ApplicationEnded _, MembershipExpired _, LegalHoldPlaced _, LegalHoldLifted _ ->
                count(seen);
            case CandidateDeclaredIneligible _ -> change(seen.with("ineligible", true), position);
            case EligibilityRestored _ -> change(seen.with("ineligible", false), position);
            case CandidateCommitted committed -> change(seen.with("committed_to", committed.postId()), position);
            case CommitmentEnded _ -> change(seen.with("committed_to", null), position);
            case CandidateErased erased -> erase(erased, seen, position);
        }
    }

    private void register(CandidateRegistered event, Columns seen, long position) {
        tables.save(
                MatchTables.MEMBERS,
                qualified(seen, event.qualifications())
                        .with("erased", false)
                        .with("paused", false)
                        .with("ineligible", false)
                        .with("since", position));
        eligibility.tell(event.candidateId(), event.person(), position);
    }

    private void requalify(ProfileChanged event, Columns seen, long position) {
        change(qualified(seen, event.qualifications()), position);
        eligibility.tellAnew(event.candidateId(), event.person(), position);
    }

    private Columns qualified(Columns member, Personal<Qualifications> qualifications) {
        return member.with("qualifications", json.writeOrNull(qualifications.orNull()));
    }

    private void pause(Columns seen, boolean paused, @Nullable LocalDate until, long position) {
        change(seen.with("paused", paused).with("paused_until", until), position);
    }

    private void gain(MembershipGained event, Columns seen, long position) {
        var evidence = isErased(event.candidateId()) ? null : event.evidence().orNull();
        tables.save(
                MatchTables.MEMBERSHIPS,
                membership(event, event.requisitionId(), position)
                        .with("profiles", json.write(event.profiles()))
                        .with("grade_slots", json.write(event.gradeSlots()))
                        .with("notified_on", event.notifiedOn())
                        .with("evidence", json.writeOrNull(evidence))
                        .with("withdrawn", false));
        count(seen);
    }

    /** Whether the candidate or the organisation ended the membership is no matter of matching. */
    private void leave(CandidateEvent event, UUID requisition, Columns seen, long position) {
        tables.change(
                MatchTables.MEMBERSHIPS,
                membership(event, requisition, position).with("withdrawn", true));
        count(seen);
    }

    private static Columns membership(CandidateEvent event, UUID requisition, long position) {
        return Columns.of("requisition_id", requisition)
                .with("candidate_id", event.candidateId())
                .with("since", position);
    }

    private boolean isErased(UUID candidate) {
        return tables.read(MatchTables.MEMBERS, Columns.of("id", candidate))
                .filter(member -> member.isTrue("erased"))
                .isPresent();
    }

    private void erase(CandidateErased event, Columns seen, long position) {
        change(seen.with("erased", true).with("qualifications", null), position);
        MatchTables.FORGET.forEach(forgetting -> tables.sweep(forgetting, event.candidateId()));
    }

    private void change(Columns member, long position) {
        tables.change(MatchTables.MEMBERS, member.with("since", position));
    }

    /** Nothing about the member itself is different. */
    private void count(Columns seen) {
        tables.change(MatchTables.MEMBERS, seen);
    }
}
