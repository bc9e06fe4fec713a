package org.talentpool.query;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryExecutionException;
import org.axonframework.queryhandling.QueryGateway;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.kernel.accommodation.AccommodationEvent;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.EmailClaimEvent;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.disclosure.DisclosureEvent;
import org.talentpool.kernel.notice.NoticeEvent;
import org.talentpool.kernel.notice.StandingMatchEvent;
import org.talentpool.kernel.operations.DeadLetterEvent;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.privacy.PrivacyEvent;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.user.UserEvent;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.WebhookEvent;

/** Tells what happened, as the command side would have stored it, and asks about it once the answers have seen it. */
@Component
public class Story {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(20);

    private final EventStore log;
    private final QueryGateway queries;
    private final LogInOrder order;
    private final Map<String, Long> streams = new HashMap<>();
    private Instant now = Instant.parse("2026-01-05T09:00:00Z");
    private MetaData decision = MetaData.emptyInstance();

    Story(EventStore log, QueryGateway queries, LogInOrder order) {
        this.log = log;
        this.queries = queries;
        this.order = order;
    }

    /** From here on it happened at that moment. */
    public Story at(Instant moment) {
        now = moment;
        return this;
    }

    /** From here on it happens on that day, half an hour after it has begun in Brussels. */
    public Story on(LocalDate day) {
        return at(day.atTime(LocalTime.of(0, 30)).atZone(Brussels.ZONE).toInstant());
    }

    /** From here on decisions carry this metadata. */
    public Story decidedWith(Map<String, ?> metaData) {
        decision = MetaData.from(metaData);
        return this;
    }

    public Story tell(Object... events) {
        for (var event : events) append(event);
        return this;
    }

    private void append(Object event) {
        var stream = stream(event);
        long sequence = streams.merge(stream, 0L, (last, unused) -> last + 1);
        log.publish(new GenericDomainEventMessage<>(
                stream.substring(0, stream.indexOf(':')),
                stream,
                sequence,
                event,
                decision,
                UUID.randomUUID().toString(),
                now));
        now = now.plusSeconds(60);
    }

    private static String stream(Object event) {
        return switch (event) {
            case RequisitionEvent known -> "requisition:" + known.requisitionId();
            case CandidateEvent known -> "candidate:" + known.candidateId();
            case ApplicationEvent known -> "application:" + known.applicationId();
            case AccommodationEvent known -> "accommodation:" + known.applicationId();
            case PostEvent known -> "post:" + known.postId();
            case PolicyEvent known -> "policy:" + known.policy();
            case PrivacyEvent known -> "privacy:" + known.candidateId();
            case EmailClaimEvent known -> "emailclaim:" + known.fingerprint();
            case StandingMatchEvent known -> "standingmatch:" + known.candidateId();
            case UserEvent known -> "user:" + known.username();
            case NoticeEvent known -> "notice:" + known.noticeId();
            case DeadLetterEvent known -> "dead-letter:" + known.letterId();
            case WebhookEvent known -> "webhook:" + known.webhookId();
            case DeliveryEvent known -> "delivery:" + known.deliveryId();
            case ContractEvent known -> "post:" + known.postId();
            case DisclosureEvent known -> "disclosure:" + known.disclosureId();
            default -> throw new IllegalArgumentException(event.getClass().getName());
        };
    }

    /** Position of the last event told by anybody. */
    public long position() {
        return order.last();
    }

    /** Asks, and waits until all that was told has been seen; a failure is thrown as the asker would get it. */
    public <T> @Nullable T ask(Object query, Class<T> answer) {
        long told = position();
        return patiently(() -> askFrom(told, query, answer));
    }

    /** Asks again where the answers have not seen enough: on a busy machine that takes longer than a question is held back. */
    public static <T> @Nullable T patiently(Supplier<@Nullable T> question) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                return question.get();
            } catch (CompletionException e) {
                if (!isNotReached(e) || System.nanoTime() - deadline > 0) throw e;
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    private static boolean isNotReached(CompletionException failure) {
        return failure.getCause() instanceof QueryExecutionException refused
                && refused.getDetails().orElse(null) instanceof RefusalDetails details
                && details.code() == RefusalCode.POSITION_NOT_REACHED;
    }

    /** Asks once only. */
    public <T> @Nullable T askFrom(long minPosition, Object query, Class<T> answer) {
        var message = new GenericMessage<>(query, Map.of("minPosition", minPosition));
        return queries.query(query.getClass().getName(), message, ResponseTypes.optionalInstanceOf(answer))
                .join()
                .orElse(null);
    }
}
