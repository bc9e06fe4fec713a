package org.talentpool.query.reservelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateRegistered;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.requisition.RequisitionEvent.RequisitionDrafted;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/**
 * Keeps apart what each stream tells of a member: the list its end, the candidate pause and commitment, the post how far
 * it has come. Where the member stands follows when it is asked, so the order among streams does not matter.
 */
@Component
@ProcessingGroup("projection-reserve-list")
class ReserveListProjection implements Projection {
    private static final Table LISTS = Table.ofStreams("reserve_list");
    private static final Table CANDIDATES =
            Table.ofStreams("reserve_list_candidate").countingAside();
    private static final Table MEMBERS = Table.keyedBy("reserve_list_member", "requisition_id", "candidate_id")
            .guardedBy("version")
            .keepingItsPast();
    private static final String BLANK_PAST =
            "update readmodel.reserve_list_candidate_past set name = null where id = :id";
    private static final Table POSTS = Table.ofStreams("reserve_list_post");

    private final Tables tables;
    private final JsonColumns json;

    ReserveListProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(LISTS, CANDIDATES, MEMBERS, POSTS);
    }

    @EventHandler
    void on(RequisitionDrafted event, @SequenceNumber long sequence) {
        tables.save(
                LISTS,
                LISTS.seen(event.requisitionId(), sequence)
                        .with("number", event.number())
                        .with("established", false));
    }

    @EventHandler
    void on(ReserveListEstablished event, @SequenceNumber long sequence) {
        tables.change(
                LISTS,
                LISTS.seen(event.requisitionId(), sequence)
                        .with("established", true)
                        .with("valid_until", event.validUntil())
                        .with("validity_months", event.validityMonths()));
    }

    @EventHandler
    void on(ReserveListExtended event, @SequenceNumber long sequence) {
        moveEnd(event.requisitionId(), sequence, event.validUntil());
    }

    @EventHandler
    void on(ReserveListReopened event, @SequenceNumber long sequence) {
        moveEnd(event.requisitionId(), sequence, event.validUntil());
    }

    @EventHandler
    void on(CandidateRegistered event, @SequenceNumber long sequence) {
        tables.save(
                CANDIDATES,
                named(event, sequence, event.person())
                        .with("erased", false)
                        .with("paused", false)
                        .with("ineligible", false));
    }

    @EventHandler
    void on(ProfileChanged event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, named(event, sequence, event.person()));
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
        tables.change(CANDIDATES, seen(event, sequence));
        tables.save(
                MEMBERS,
                member(event, event.requisitionId(), sequence)
                        .with("application_id", event.applicationId())
                        .with("profiles", json.write(event.profiles()))
                        .with("grade_slots", json.write(event.gradeSlots()))
                        .with("notified_on", event.notifiedOn())
                        .with("withdrawn", false)
                        .with("removed", false)
                        .with("considered", false));
    }

    @EventHandler
    void on(MembershipWithdrawn event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
        tables.change(MEMBERS, member(event, event.requisitionId(), sequence).with("withdrawn", true));
    }

    @EventHandler
    void on(MembershipRemoved event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence));
        tables.change(MEMBERS, member(event, event.requisitionId(), sequence).with("removed", true));
    }

    @EventHandler
    void on(CandidateDeclaredIneligible event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence).with("ineligible", true));
    }

    @EventHandler
    void on(EligibilityRestored event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence).with("ineligible", false));
    }

    @EventHandler
    void on(CandidateCommitted event, @SequenceNumber long sequence) {
        commit(event, sequence, event.postId(), event.requisitionId());
        tables.change(MEMBERS, member(event, event.requisitionId(), sequence).with("considered", true));
    }

    @EventHandler
    void on(CommitmentEnded event, @SequenceNumber long sequence) {
        commit(event, sequence, null, null);
    }

    @EventHandler
    void on(CandidateErased event, @SequenceNumber long sequence) {
        tables.change(CANDIDATES, seen(event, sequence).with("erased", true).with("name", null));
        tables.sweep(BLANK_PAST, event.candidateId());
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

    private void moveEnd(UUID list, long sequence, LocalDate validUntil) {
        tables.change(LISTS, LISTS.seen(list, sequence).with("valid_until", validUntil));
    }

    private void pause(CandidateEvent event, long sequence, boolean paused, @Nullable LocalDate until) {
        tables.change(CANDIDATES, seen(event, sequence).with("paused", paused).with("paused_until", until));
    }

    private void commit(CandidateEvent event, long sequence, @Nullable UUID post, @Nullable UUID requisition) {
        tables.change(
                CANDIDATES,
                seen(event, sequence).with("committed_post", post).with("committed_requisition", requisition));
    }

    private void setStage(UUID post, long sequence, MembershipState stage) {
        tables.save(POSTS, POSTS.seen(post, sequence).with("stage", stage));
    }

    private static Columns named(CandidateEvent event, long sequence, Personal<Person> person) {
        return seen(event, sequence).with("name", person.map(Person::name).orNull());
    }

    private static Columns seen(CandidateEvent event, long sequence) {
        return CANDIDATES.seen(event.candidateId(), sequence);
    }

    /** A membership counts along with its candidate, whose events alone change it. */
    private static Columns member(CandidateEvent event, UUID list, long sequence) {
        return Columns.of("requisition_id", list)
                .with("candidate_id", event.candidateId())
                .with("version", sequence + 1);
    }
}
