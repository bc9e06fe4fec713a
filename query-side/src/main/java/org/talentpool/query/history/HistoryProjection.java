package org.talentpool.query.history;

import static java.time.ZoneOffset.UTC;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.axonframework.config.ProcessingGroup;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventHandler;
import org.axonframework.eventhandling.ResetHandler;
import org.axonframework.eventhandling.TrackingToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.accommodation.AccommodationEvent;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.event.Restricted;
import org.talentpool.kernel.notice.NoticeEvent;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.operations.DeadLetterEvent;
import org.talentpool.kernel.operations.ProcessingGroupId;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.WebhookEvent;

/**
 * Keeps who decided, and where in the log what was decided is found; facts and reasons are opened when they are asked for.
 * So no table here holds a personal value, and an erasure has nothing to blank. A place in the log is written once, which
 * makes order and repetition harmless. Of a {@link Restricted} event not even the reason is kept, which may say as much.
 */
@Component
@ProcessingGroup("projection-history")
class HistoryProjection {
    private static final String RECORD = """
        insert into readmodel.history_event (position, stream, sequence, decided_at, type, actor, role, authority,
                                             reason_code, sealed_reason, correlation_id, causation_id, policy_version)
        values (:position, :stream, :sequence, :at, :type, :actor, :role, :authority, :reasonCode, :reason,
                :correlationId, :causationId, :policyVersion)
            on conflict (position) do nothing
        """;
    private static final String NAME_SUBJECT = """
        insert into readmodel.history_subject (subject, position) values (:subject, :position) on conflict do nothing
        """;

    private final JdbcClient jdbc;

    HistoryProjection(JdbcClient jdbc) {
        this.jdbc = jdbc;
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
    void on(WebhookEvent event, DomainEventMessage<?> message, TrackingToken token) {
        record(event, message, token);
    }

    @EventHandler
    void on(DeliveryEvent event, DomainEventMessage<?> message, TrackingToken token) {
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

    @ResetHandler
    void empty() {
        jdbc.sql("truncate table readmodel.history_event, readmodel.history_subject")
                .update();
    }

    private void record(Object event, DomainEventMessage<?> message, TrackingToken token) {
        long position = token.position().orElseThrow();
        insert(event, message, position);
        Facts.subjects(event).forEach(subject -> name(subject, position));
    }

    private void insert(Object event, DomainEventMessage<?> message, long position) {
        var decision = message.getMetaData();
        Instant at = message.getTimestamp();
        boolean restricted = event instanceof Restricted;
        jdbc.sql(RECORD)
                .param("position", position)
                .param("stream", message.getAggregateIdentifier())
                .param("sequence", message.getSequenceNumber())
                .param("at", at.atOffset(UTC))
                .param("type", Facts.type(event))
                .param("actor", text(decision.getOrDefault(DecisionMetaData.ACTOR, DecisionMetaData.SYSTEM_ACTOR)))
                .param("role", text(decision.getOrDefault(DecisionMetaData.ROLE, DecisionMetaData.SYSTEM_ROLE)))
                .param("authority", decision.get(DecisionMetaData.AUTHORITY))
                .param("reasonCode", restricted ? null : decision.get(DecisionMetaData.REASON_CODE))
                .param("reason", restricted ? null : decision.get(DecisionMetaData.REASON))
                .param("correlationId", decision.get(DecisionMetaData.CORRELATION_ID))
                .param("causationId", decision.get(DecisionMetaData.CAUSATION_ID))
                .param("policyVersion", decision.get(DecisionMetaData.POLICY_VERSION))
                .update();
    }

    private void name(UUID subject, long position) {
        jdbc.sql(NAME_SUBJECT)
                .param("subject", subject)
                .param("position", position)
                .update();
    }

    private static String text(Object value) {
        return Objects.toString(value);
    }
}
