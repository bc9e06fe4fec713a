package org.talentpool.query.post;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.SequenceNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import org.talentpool.query.readmodel.JsonColumns;
import org.talentpool.query.readmodel.Rows;
import org.talentpool.query.readmodel.Versions;

@Component
@ProcessingGroup("projection-post")
class PostProjection {
    private final JdbcClient jdbc;
    private final JsonColumns json;
    private final Versions versions;

    PostProjection(JdbcClient jdbc, JsonColumns json, Versions versions) {
        this.jdbc = jdbc;
        this.json = json;
        this.versions = versions;
    }

    @EventHandler
    void on(PostPlanned event) {
        var clearance = event.clearance();
        jdbc.sql(PostTable.PLAN)
                .param("id", event.postId())
                .param("number", event.number())
                .param("title", event.title())
                .param("division", event.division())
                .param("gradeSlot", event.gradeSlot().toString())
                .param("profile", event.profile().name())
                .param("regime", event.regime().name())
                .param("funded", event.funded())
                .param("plannedStart", event.plannedStart())
                .param("criteria", json.writeOrNull(event.criteria()))
                .param("clearance", clearance == null ? null : clearance.name())
                .update();
    }

    @EventHandler
    void on(FundingConfirmed event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.FUND, Map.of());
    }

    @EventHandler
    void on(VacancyOpened event, @SequenceNumber long sequence) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("lists", json.write(event.requisitionIds()));
        values.put("criteria", json.write(event.criteria()));
        values.put("scoring", json.write(event.scoring()));
        values.put("plannedStart", event.plannedStart());
        change(event.postId(), sequence, PostTable.OPEN, values);
    }

    @EventHandler
    void on(VacancyClosed event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.CLOSE, Map.of());
    }

    @EventHandler
    void on(CandidateAssigned event, @SequenceNumber long sequence) {
        change(
                event,
                sequence,
                PostTable.HOLD,
                Map.of(
                        "candidate", event.candidateId(),
                        "requisition", event.requisitionId(),
                        "holdUntil", event.holdUntil(),
                        "lowerGrade", event.lowerGrade(),
                        "conditions", json.write(outstanding(event.conditions()))));
    }

    @EventHandler
    void on(HoldWarned event, @SequenceNumber long sequence) {
        versions.moveOn(PostTable.NAME, event.postId(), sequence);
    }

    @EventHandler
    void on(AssignmentReleased event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.FREE, Map.of());
    }

    @EventHandler
    void on(HoldExtended event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.EXTEND_HOLD, Map.of("holdUntil", event.holdUntil()));
    }

    @EventHandler
    void on(HoldLapsed event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.FREE, Map.of());
    }

    @EventHandler
    void on(OfferMade event, @SequenceNumber long sequence) {
        change(
                event,
                sequence,
                PostTable.OFFER,
                Map.of(
                        "candidate", event.candidateId(),
                        "grade", event.grade().name(),
                        "startsOn", event.startsOn(),
                        "answerBy", event.answerBy(),
                        "terms", json.write(event.terms())));
    }

    @EventHandler
    void on(OfferAccepted event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.ACCEPT, Map.of());
    }

    @EventHandler
    void on(OfferRefused event, @SequenceNumber long sequence) {
        endOffer(event, sequence, OfferState.REFUSED);
    }

    @EventHandler
    void on(OfferRetracted event, @SequenceNumber long sequence) {
        endOffer(event, sequence, OfferState.RETRACTED);
    }

    @EventHandler
    void on(OfferLapsed event, @SequenceNumber long sequence) {
        endOffer(event, sequence, OfferState.LAPSED);
    }

    @EventHandler
    void on(ConditionRecorded event, @SequenceNumber long sequence) {
        change(
                event,
                sequence,
                PostTable.RECORD_CONDITION,
                Map.of(
                        "condition", event.condition().name(),
                        "outcome", event.outcome().name(),
                        "clearance", clearance(event)));
    }

    @EventHandler
    void on(OfferBecameFirm event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.TELL_FIRMNESS, Map.of("firm", true));
    }

    @EventHandler
    void on(OfferBecameConditional event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.TELL_FIRMNESS, Map.of("firm", false));
    }

    @EventHandler
    void on(CandidateAppointed event, @SequenceNumber long sequence) {
        change(event, sequence, PostTable.FILL, Map.of());
    }

    @EventHandler
    void on(ContractEvent event, @SequenceNumber long sequence) {
        if (event instanceof ContractEnded) change(event.postId(), sequence, PostTable.VACATE, Map.of());
        else versions.moveOn(PostTable.NAME, event.postId(), sequence);
    }

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.post").update();
    }

    private void endOffer(PostEvent event, long sequence, OfferState end) {
        change(event, sequence, PostTable.END_OFFER, Map.of("offerState", end.name()));
    }

    private void change(PostEvent event, long sequence, String update, Map<String, Object> values) {
        change(event.postId(), sequence, update, values);
    }

    private void change(UUID id, long sequence, String update, Map<String, ? extends @Nullable Object> values) {
        if (!versions.moveOn(PostTable.NAME, id, sequence)) return;
        Rows.exactlyOne(jdbc.sql(update).param("id", id).params(values).update());
    }

    private String clearance(ConditionRecorded event) {
        var level = event.clearanceLevel();
        return level == null ? "null" : json.write(new Clearance(level, event.clearanceValidUntil()));
    }

    private static Map<Condition, @Nullable Object> outstanding(List<Condition> conditions) {
        var standing = new LinkedHashMap<Condition, @Nullable Object>();
        conditions.forEach(condition -> standing.put(condition, null));
        return standing;
    }
}
