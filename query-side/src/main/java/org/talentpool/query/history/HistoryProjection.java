package org.talentpool.query.history;

import java.util.List;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.axonframework.messaging.MetaData;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.accommodation.AccommodationEvent;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.disclosure.DisclosureEvent;
import org.talentpool.kernel.event.Restricted;
import org.talentpool.kernel.notice.NoticeEvent;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.operations.DeadLetterEvent;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.privacy.PrivacyEvent;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.WebhookEvent;
import org.talentpool.query.readmodel.Columns;
import org.talentpool.query.readmodel.Projection;
import org.talentpool.query.readmodel.Table;
import org.talentpool.query.readmodel.Tables;

/**
 * Keeps who decided, and where in the log what was decided is found; facts and reasons are opened when they are asked for.
 * So no table here holds a personal value, and an erasure has nothing to blank. A place in the log is written once, which
 * makes order and repetition harmless. Of a {@link Restricted} event not even the reason is kept, which may say as much.
 */
@Component
@ProcessingGroup("projection-history")
class HistoryProjection implements Projection {
    private static final Table EVENTS = Table.keyedBy("history_event", "position");
    private static final Table SUBJECTS = Table.keyedBy("history_subject", "subject", "position");

    private final Tables tables;

    HistoryProjection(Tables tables) {
        this.tables = tables;
    }

    @Override
    public List<Table> tables() {
        return List.of(EVENTS, SUBJECTS);
    }

    @EventHandler
    void on(RequisitionEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    @EventHandler
    void on(CandidateEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    @EventHandler
    void on(ApplicationEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    @EventHandler
    void on(AccommodationEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    @EventHandler
    void on(PostEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    /** A policy is named by a word; its history is found under the UUID made of it. */
    @EventHandler
    void on(PolicyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
        name(new PolicyId(event.policy()).subject(), token.position().orElseThrow());
    }

    @EventHandler
    void on(ContractEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    /** A candidate may read its own history, and must not find there who else fits: the notice is found by its vacancy. */
    @EventHandler
    void on(NoticeEvent event, DomainEventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        if (event instanceof VacancyMatched matched) {
            insert(event, message, position);
            name(matched.noticeId(), position);
            name(matched.postId(), position);
        } else {
            record(event, message, token);
        }
    }

    @EventHandler
    void on(PrivacyEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    @EventHandler
    void on(WebhookEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    @EventHandler
    void on(DeliveryEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    /** Who read what is found by reader and by candidate, though it is no decision. */
    @EventHandler
    void on(DisclosureEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    /** A group is named by a word; what was discarded in it is found under the UUID made of it. */
    @EventHandler
    void on(DeadLetterEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
        name(
                new ProcessingGroupId(event.processingGroup()).subject(),
                token.position().orElseThrow());
    }

    private void record(Object event, DomainEventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        insert(event, message, position);
        Facts.subjects(event).forEach(subject -> name(subject, position));
    }

    private void insert(Object event, DomainEventMessage<?> message, long position) {
        tables.add(
                EVENTS,
                decision(event, message.getMetaData())
                        .with("position", position)
                        .with("stream", message.getAggregateIdentifier())
                        .with("sequence", message.getSequenceNumber())
                        .with("decided_at", message.getTimestamp())
                        .with("type", Facts.type(event))
                        .with("event_id", message.getIdentifier())
                        .with("reading", event instanceof DisclosureEvent));
    }

    private static Columns decision(Object event, MetaData decision) {
        boolean restricted = event instanceof Restricted;
        return Columns.of("actor", decision.getOrDefault(DecisionMetaData.ACTOR, DecisionMetaData.SYSTEM_ACTOR))
                .with("role", decision.getOrDefault(DecisionMetaData.ROLE, DecisionMetaData.SYSTEM_ROLE))
                .with("authority", decision.get(DecisionMetaData.AUTHORITY))
                .with("reason_code", restricted ? null : decision.get(DecisionMetaData.REASON_CODE))
                .with("sealed_reason", restricted ? null : decision.get(DecisionMetaData.REASON))
                .with("correlation_id", decision.get(DecisionMetaData.CORRELATION_ID))
                .with("causation_id", decision.get(DecisionMetaData.CAUSATION_ID))
                .with("caused_by", decision.get(DecisionMetaData.CAUSED_BY))
                .with("policy_version", decision.get(DecisionMetaData.POLICY_VERSION));
    }

    private void name(UUID subject, long position) {
        tables.add(SUBJECTS, Columns.of("subject", subject).with("position", position));
    }
}
