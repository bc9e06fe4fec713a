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

    void apply(CandidateEvent event, long sequence) {
        if (event instanceof CandidateRegistered registered) register(registered);
        else if (versions.moveOn(MatchTables.MEMBERS, event.candidateId(), sequence)) change(event);
    }

    private void change(CandidateEvent event) {
        var id = event.candidateId();
        switch (event) {
            case CandidateRegistered registered -> register(registered);
            case ProfileChanged changed -> requalify(changed);
            case AvailabilityPaused paused -> pause(id, true, paused.until());
            case AvailabilityResumed resumed -> pause(id, false, null);
            case ApplicationLodged unchanged -> {}
            case ApplicationEnded unchanged -> {}
            case MembershipGained gained -> gain(gained);
            case MembershipWithdrawn withdrawn -> leave(id, withdrawn.requisitionId());
            case MembershipRemoved removed -> leave(id, removed.requisitionId());
            case CandidateCommitted committed -> commit(id, committed.postId());
            case CommitmentEnded ended -> commit(id, null);
            case CandidateErased erased -> erase(id);
        }
    }

    private void register(CandidateRegistered event) {
        int inserted = qualify(MatchTables.REGISTER, event.candidateId(), event.qualifications());
        if (inserted == 1) setEligibility(event.candidateId(), event.person());
    }

    private void requalify(ProfileChanged event) {
        Rows.exactlyOne(qualify(MatchTables.REQUALIFY, event.candidateId(), event.qualifications()));
        setEligibility(event.candidateId(), event.person());
    }

    private int qualify(String statement, UUID id, Personal<Qualifications> qualifications) {
        return jdbc.sql(statement)
                .param("id", id)
                .param("qualifications", json.writeOrNull(qualifications.orNull()))
                .update();
    }

    private void setEligibility(UUID id, Personal<Person> person) {
        var known = person.orNull();
        if (known == null) return;
        jdbc.sql(MatchTables.SET_ELIGIBILITY)
                .param("id", id)
                .param("birthDate", known.birthDate())
                .param("nationalities", json.write(known.nationalities()))
                .update();
    }

    private void pause(UUID id, boolean paused, @Nullable LocalDate until) {
        Rows.exactlyOne(jdbc.sql(MatchTables.PAUSE)
                .param("id", id)
                .param("paused", paused)
                .param("until", until)
                .update());
    }

    private void gain(MembershipGained event) {
        jdbc.sql(MatchTables.GAIN)
                .param("requisition", event.requisitionId())
                .param("candidate", event.candidateId())
                .param("profiles", json.write(event.profiles()))
                .param("gradeSlots", json.write(event.gradeSlots()))
                .param("notifiedOn", event.notifiedOn())
                .param("evidence", json.writeOrNull(event.evidence().orNull()))
                .update();
    }

    /** Whether the candidate or the organisation ended the membership is no matter of matching. */
    private void leave(UUID candidate, UUID requisition) {
        Rows.exactlyOne(jdbc.sql(MatchTables.WITHDRAW)
                .param("requisition", requisition)
                .param("candidate", candidate)
                .update());
    }

    private void commit(UUID id, @Nullable UUID post) {
        Rows.exactlyOne(
                jdbc.sql(MatchTables.COMMIT).param("id", id).param("post", post).update());
    }

    private void erase(UUID id) {
        Rows.exactlyOne(jdbc.sql(MatchTables.ERASE).param("id", id).update());
        jdbc.sql(MatchTables.BLANK_EVIDENCE).param("id", id).update();
        jdbc.sql(MatchTables.FORGET_ELIGIBILITY).param("id", id).update();
    }
}
