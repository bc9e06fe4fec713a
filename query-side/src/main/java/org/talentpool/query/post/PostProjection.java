package org.talentpool.query.post;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.post.OfferState;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.post.PostEvent.OfferAccepted;
import org.talentpool.kernel.post.PostEvent.OfferBecameConditional;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;
import org.talentpool.kernel.post.PostEvent.OfferMade;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.post.PostState;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/** Keeps each post with its vacancy, its allocation and its last offer. */
@Component
@ProcessingGroup("projection-post")
class PostProjection implements Projection {
    private static final Table POSTS = Table.ofStreams("post");

    private final Tables tables;
    private final JsonColumns json;

    PostProjection(Tables tables, JsonColumns json) {
        this.tables = tables;
        this.json = json;
    }

    @Override
    public List<Table> tables() {
        return List.of(POSTS);
    }

    @EventHandler
    void on(PostPlanned event, @SequenceNumber long sequence) {
        tables.save(
                POSTS,
                POSTS.seen(event.postId(), sequence)
                        .with("number", event.number())
                        .with("title", event.title())
                        .with("division", event.division())
                        .with("grade_slot", event.gradeSlot())
                        .with("profile", event.profile())
                        .with("regime", event.regime())
                        .with("funded", event.funded())
                        .with("planned_start", event.plannedStart())
                        .with("criteria", json.writeOrNull(event.criteria()))
                        .with("clearance", event.clearance())
                        .with("state", PostState.PLANNED)
                        .with("requisition_ids", "[]")
                        .with("conditions", "{}"));
    }

    @EventHandler
    void on(FundingConfirmed event, @SequenceNumber long sequence) {
        tables.change(POSTS, seen(event, sequence).with("funded", true));
    }

    @EventHandler
    void on(VacancyOpened event, @SequenceNumber long sequence) {
        tables.change(
                POSTS,
                seen(event, sequence)
                        .with("state", PostState.OPEN)
                        .with("requisition_ids", json.write(event.requisitionIds()))
                        .with("criteria", json.write(event.criteria()))
                        .with("scoring", json.write(event.scoring()))
                        .withIfKnown("planned_start", event.plannedStart()));
    }

    @EventHandler
    void on(VacancyClosed event, @SequenceNumber long sequence) {
        move(event, sequence, PostState.CLOSED);
    }

    @EventHandler
    void on(CandidateAssigned event, @SequenceNumber long sequence) {
        tables.change(
                POSTS,
                seen(event, sequence)
                        .with("state", PostState.HELD)
                        .with("candidate_id", event.candidateId())
                        .with("requisition_id", event.requisitionId())
                        .with("hold_until", event.holdUntil())
                        .with("lower_grade", event.lowerGrade())
                        .with("conditions", json.write(outstanding(event.conditions())))
                        .with("clearance_held", null));
    }

    @EventHandler
    void on(HoldWarned event, @SequenceNumber long sequence) {
        tables.change(POSTS, seen(event, sequence));
    }

    @EventHandler
    void on(AssignmentReleased event, @SequenceNumber long sequence) {
        tables.change(POSTS, free(event, sequence));
    }

    @EventHandler
    void on(HoldExtended event, @SequenceNumber long sequence) {
        tables.change(POSTS, seen(event, sequence).with("hold_until", event.holdUntil()));
    }

    @EventHandler
    void on(HoldLapsed event, @SequenceNumber long sequence) {
        tables.change(POSTS, free(event, sequence));
    }

    @EventHandler
    void on(OfferMade event, @SequenceNumber long sequence) {
        tables.change(
                POSTS,
                seen(event, sequence)
                        .with("state", PostState.OFFERED)
                        .with("offer_candidate_id", event.candidateId())
                        .with("offer_state", OfferState.MADE)
                        .with("offer_grade", event.grade())
                        .with("offer_starts_on", event.startsOn())
                        .with("offer_answer_by", event.answerBy())
                        .with("offer_terms", json.write(event.terms()))
                        .with("offer_firm", false));
    }

    @EventHandler
    void on(OfferAccepted event, @SequenceNumber long sequence) {
        tables.change(
                POSTS,
                seen(event, sequence).with("state", PostState.ACCEPTED).with("offer_state", OfferState.ACCEPTED));
    }

    @EventHandler
    void on(OfferRefused event, @SequenceNumber long sequence) {
        tables.change(POSTS, free(event, sequence).with("offer_state", OfferState.REFUSED));
    }

    @EventHandler
    void on(OfferRetracted event, @SequenceNumber long sequence) {
        tables.change(POSTS, free(event, sequence).with("offer_state", OfferState.RETRACTED));
    }

    @EventHandler
    void on(OfferLapsed event, @SequenceNumber long sequence) {
        tables.change(POSTS, free(event, sequence).with("offer_state", OfferState.LAPSED));
    }

    @EventHandler
    void on(ConditionRecorded event, @SequenceNumber long sequence) {
        var conditions = conditions(event.postId());
        conditions.put(event.condition().name(), event.outcome().name());
        var change = seen(event, sequence).with("conditions", json.write(conditions));
        if (event.condition() == Condition.SECURITY_CLEARANCE) change.with("clearance_held", clearance(event));
        tables.change(POSTS, change);
    }

    @EventHandler
    void on(OfferBecameFirm event, @SequenceNumber long sequence) {
        tables.change(POSTS, seen(event, sequence).with("offer_firm", true));
    }

    @EventHandler
    void on(OfferBecameConditional event, @SequenceNumber long sequence) {
        tables.change(POSTS, seen(event, sequence).with("offer_firm", false));
    }

    @EventHandler
    void on(CandidateAppointed event, @SequenceNumber long sequence) {
        move(event, sequence, PostState.FILLED);
    }

    /** What was asked for by the last vacancy stays on show until the next one is opened; the offer was taken. */
    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        var change = POSTS.seen(event.postId(), sequence);
        if (event instanceof ContractEnded)
            withoutHolder(change).with("state", PostState.PLANNED).with("requisition_ids", "[]");
        tables.change(POSTS, change);
    }

    private void move(PostEvent event, long sequence, PostState state) {
        tables.change(POSTS, seen(event, sequence).with("state", state));
    }

    private static Columns seen(PostEvent event, long sequence) {
        return POSTS.seen(event.postId(), sequence);
    }

    /** An offer that came to nothing frees the post and stays on show. */
    private static Columns free(PostEvent event, long sequence) {
        return withoutHolder(seen(event, sequence))
                .with("state", PostState.OPEN)
                .with("clearance_held", null);
    }

    private static Columns withoutHolder(Columns post) {
        return post.with("candidate_id", null)
                .with("requisition_id", null)
                .with("hold_until", null)
                .with("lower_grade", null)
                .with("conditions", "{}");
    }

    private Map<String, @Nullable Object> conditions(UUID post) {
        var row = tables.read(POSTS, Columns.of("id", post));
        return new LinkedHashMap<>(
                json.map(row.map(found -> found.text("conditions")).orElse("{}")));
    }

    private @Nullable String clearance(ConditionRecorded event) {
        var level = event.clearanceLevel();
        return level == null ? null : json.write(new Clearance(level, event.clearanceValidUntil()));
    }

    private static Map<Condition, @Nullable Object> outstanding(List<Condition> conditions) {
        var standing = new LinkedHashMap<Condition, @Nullable Object>();
        conditions.forEach(condition -> standing.put(condition, null));
        return standing;
    }
}
