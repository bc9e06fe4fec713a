package org.talentpool.query.matching;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.event.Personal;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

/** What the streams of candidates tell about members of the pool. */
@Component
class MemberRows {
    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    MemberRows(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    void apply(CandidateEvent event, long sequence, long position) {
        if (event instanceof CandidateRegistered registered) register(registered, position);
        else if (versions.moveOn(MatchTables.MEMBERS, event.candidateId(), sequence)) change(event, position);
    }

    private void change(CandidateEvent event, long position) {
        var id = event.candidateId();
        switch (event) {
            case CandidateRegistered registered -> register(registered, position);
            case ProfileChanged changed -> requalify(changed, position);
            case AvailabilityPaused paused -> pause(id, true, paused.until(), position);
            case AvailabilityResumed resumed -> pause(id, false, null, position);
            case ApplicationLodged unchanged -> {}
            case ApplicationEnded unchanged -> {}
            case MembershipGained gained -> gain(gained, position);
            case MembershipWithdrawn withdrawn -> leave(id, withdrawn.requisitionId(), position);
            case MembershipRemoved removed -> leave(id, removed.requisitionId(), position);
            case MembershipExpired unchanged -> {}
            case CandidateDeclaredIneligible declared -> setIneligible(id, true, position);
            case EligibilityRestored restored -> setIneligible(id, false, position);
            case CandidateCommitted committed -> commit(id, committed.postId(), position);
            case CommitmentEnded ended -> commit(id, null, position);
            case CandidateErased erased -> erase(id, position);
        }
    }

    private void register(CandidateRegistered event, long position) {
        int inserted = qualify(MatchTables.REGISTER, event.candidateId(), event.qualifications(), position);
        if (inserted == 1) setEligibility(event.candidateId(), event.person(), position);
    }

    private void requalify(ProfileChanged event, long position) {
        Rows.exactlyOne(qualify(MatchTables.REQUALIFY, event.candidateId(), event.qualifications(), position));
        setEligibility(event.candidateId(), event.person(), position);
    }

    private int qualify(String statement, UUID id, Personal<Qualifications> qualifications, long position) {
        return jdbc.sql(statement)
                .param("id", id)
                .param("qualifications", json.writeOrNull(qualifications.orNull()))
                .param("since", position)
                .update();
    }

    private void setEligibility(UUID id, Personal<Person> person, long position) {
        var known = person.orNull();
        if (known == null) return;
        jdbc.sql(MatchTables.SET_ELIGIBILITY)
                .param("id", id)
                .param("birthDate", known.birthDate())
                .param("nationalities", json.write(known.nationalities()))
                .param("since", position)
                .update();
    }

    private void pause(UUID id, boolean paused, @Nullable LocalDate until, long position) {
        Rows.exactlyOne(jdbc.sql(MatchTables.PAUSE)
                .param("id", id)
                .param("paused", paused)
                .param("until", until)
                .param("since", position)
                .update());
    }

    private void gain(MembershipGained event, long position) {
        jdbc.sql(MatchTables.GAIN)
                .param("requisition", event.requisitionId())
                .param("candidate", event.candidateId())
                .param("profiles", json.write(event.profiles()))
                .param("gradeSlots", json.write(event.gradeSlots()))
                .param("notifiedOn", event.notifiedOn())
                .param("evidence", json.writeOrNull(event.evidence().orNull()))
                .param("since", position)
                .update();
    }

    /** Whether the candidate or the organisation ended the membership is no matter of matching. */
    private void leave(UUID candidate, UUID requisition, long position) {
        Rows.exactlyOne(jdbc.sql(MatchTables.WITHDRAW)
                .param("requisition", requisition)
                .param("candidate", candidate)
                .param("since", position)
                .update());
    }

    private void setIneligible(UUID id, boolean ineligible, long position) {
        Rows.exactlyOne(jdbc.sql(MatchTables.SET_INELIGIBLE)
                .param("id", id)
                .param("ineligible", ineligible)
                .param("since", position)
                .update());
    }

    private void commit(UUID id, @Nullable UUID post, long position) {
        Rows.exactlyOne(jdbc.sql(MatchTables.COMMIT)
                .param("id", id)
                .param("post", post)
                .param("since", position)
                .update());
    }

    private void erase(UUID id, long position) {
        Rows.exactlyOne(jdbc.sql(MatchTables.ERASE)
                .param("id", id)
                .param("since", position)
                .update());
        for (var forgetting : MatchTables.FORGET)
            jdbc.sql(forgetting).param("id", id).update();
    }
}
