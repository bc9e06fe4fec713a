package org.talentpool.query.reservelist;

import java.time.LocalDate;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent;
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
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

/**
 * Keeps apart what each stream tells of a member: the list its end, the candidate pause and commitment, the post how far
 * it has come. Where the member stands follows when it is asked, so the order among streams does not matter.
 */
@Component
@ProcessingGroup("projection-reserve-list")
class ReserveListProjection {
    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    ReserveListProjection(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    @EventHandler
    void on(RequisitionDrafted event) {
        jdbc.sql(ReserveListTables.DRAFT)
                .param("id", event.requisitionId())
                .param("number", event.number())
                .update();
    }

    @EventHandler
    void on(ReserveListEstablished event, @SequenceNumber long sequence) {
        setValidity(event.requisitionId(), sequence, event.validUntil());
    }

    @EventHandler
    void on(ReserveListExtended event, @SequenceNumber long sequence) {
        setValidity(event.requisitionId(), sequence, event.validUntil());
    }

    @EventHandler
    void on(CandidateRegistered event) {
        jdbc.sql(ReserveListTables.REGISTER)
                .param("id", event.candidateId())
                .param("name", event.person().map(Person::name).orNull())
                .update();
    }

    @EventHandler
    void on(ProfileChanged event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(ReserveListTables.RENAME)
                .param("id", event.candidateId())
                .param("name", event.person().map(Person::name).orNull())
                .update());
    }

    @EventHandler
    void on(AvailabilityPaused event, @SequenceNumber long sequence) {
        pause(event, sequence, true, event.until());
    }

    @EventHandler
    void on(AvailabilityResumed event, @SequenceNumber long sequence) {
        pause(event, sequence, false, null);
    }

    @EventHandler
    void on(MembershipGained event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        jdbc.sql(ReserveListTables.GAIN)
                .param("requisition", event.requisitionId())
                .param("candidate", event.candidateId())
                .param("application", event.applicationId())
                .param("profiles", json.write(event.profiles()))
                .param("gradeSlots", json.write(event.gradeSlots()))
                .param("notifiedOn", event.notifiedOn())
                .update();
    }

    @EventHandler
    void on(MembershipWithdrawn event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        changeMember(ReserveListTables.WITHDRAW, event.candidateId(), event.requisitionId());
    }

    @EventHandler
    void on(MembershipRemoved event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        changeMember(ReserveListTables.REMOVE, event.candidateId(), event.requisitionId());
    }

    @EventHandler
    void on(CandidateCommitted event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        commit(event.candidateId(), event.postId(), event.requisitionId());
        changeMember(ReserveListTables.CONSIDER, event.candidateId(), event.requisitionId());
    }

    @EventHandler
    void on(CommitmentEnded event, @SequenceNumber long sequence) {
        if (isNews(event, sequence)) commit(event.candidateId(), null, null);
    }

    @EventHandler
    void on(CandidateErased event, @SequenceNumber long sequence) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(ReserveListTables.ERASE)
                .param("id", event.candidateId())
                .update());
    }

    @EventHandler
    void on(CandidateAssigned event, @SequenceNumber long sequence) {
        setStage(event.postId(), sequence, MembershipState.HELD);
    }

    @EventHandler
    void on(OfferMade event, @SequenceNumber long sequence) {
        setStage(event.postId(), sequence, MembershipState.OFFERED);
    }

    @EventHandler
    void on(CandidateAppointed event, @SequenceNumber long sequence) {
        setStage(event.postId(), sequence, MembershipState.APPOINTED);
    }

    @ResetHandler
    void empty() {
        jdbc.sql(ReserveListTables.EMPTY).update();
    }

    private boolean isNews(CandidateEvent event, long sequence) {
        return versions.moveOn(ReserveListTables.CANDIDATES, event.candidateId(), sequence);
    }

    private void setValidity(UUID list, long sequence, @Nullable LocalDate validUntil) {
        if (!versions.moveOn(ReserveListTables.LISTS, list, sequence)) return;
        Rows.exactlyOne(jdbc.sql(ReserveListTables.SET_VALIDITY)
                .param("id", list)
                .param("validUntil", validUntil)
                .update());
    }

    private void pause(CandidateEvent event, long sequence, boolean paused, @Nullable LocalDate until) {
        if (!isNews(event, sequence)) return;
        Rows.exactlyOne(jdbc.sql(ReserveListTables.PAUSE)
                .param("id", event.candidateId())
                .param("paused", paused)
                .param("until", until)
                .update());
    }

    private void commit(UUID candidate, @Nullable UUID post, @Nullable UUID requisition) {
        Rows.exactlyOne(jdbc.sql(ReserveListTables.COMMIT)
                .param("id", candidate)
                .param("post", post)
                .param("requisition", requisition)
                .update());
    }

    private void changeMember(String update, UUID candidate, UUID requisition) {
        Rows.exactlyOne(jdbc.sql(update)
                .param("candidate", candidate)
                .param("requisition", requisition)
                .update());
    }

    private void setStage(UUID post, long sequence, MembershipState stage) {
        jdbc.sql(ReserveListTables.SET_STAGE)
                .param("id", post)
                .param("version", sequence + 1)
                .param("stage", stage.name())
                .update();
    }
}
