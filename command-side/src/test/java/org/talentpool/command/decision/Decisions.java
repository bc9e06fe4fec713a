package org.talentpool.command.decision;

import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.axonframework.commandhandling.AnnotationCommandHandlerAdapter;
import org.axonframework.commandhandling.CommandCallback;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.callbacks.FutureCallback;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.eventsourcing.EventSourcingRepository;
import org.axonframework.eventsourcing.eventstore.EmbeddedEventStore;
import org.axonframework.eventsourcing.eventstore.inmemory.InMemoryEventStorageEngine;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.AggregateAnnotationCommandHandler;
import org.axonframework.modelling.command.Repository;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.talentpool.command.policy.Policies;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.accommodation.AccommodationEvent;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.application.ApplicationEvent;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.EmailClaimEvent;
import org.talentpool.kernel.candidate.EmailClaimId;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.disclosure.DisclosureEvent;
import org.talentpool.kernel.disclosure.DisclosureId;
import org.talentpool.kernel.notice.NoticeEvent;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.StandingMatchEvent;
import org.talentpool.kernel.notice.StandingMatchId;
import org.talentpool.kernel.policy.PolicyEvent;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.privacy.PrivacyEvent;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.kernel.requisition.RequisitionEvent;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.user.UserEvent;
import org.talentpool.kernel.user.UserId;
import org.talentpool.kernel.webhook.DeliveryEvent;
import org.talentpool.kernel.webhook.DeliveryId;
import org.talentpool.kernel.webhook.WebhookEvent;
import org.talentpool.kernel.webhook.WebhookId;

/** Given past events of any streams, when one command, then events or a refusal: for decisions over several streams. */
public class Decisions implements AfterEachCallback {
    private final InMemoryEventStorageEngine engine = new InMemoryEventStorageEngine();
    private final EmbeddedEventStore store =
            EmbeddedEventStore.builder().storageEngine(engine).build();
    private final SimpleCommandBus bus = SimpleCommandBus.builder().build();
    private final Map<String, Long> nextNumbers = new HashMap<>();
    private int given;

    public Decisions() {
        on(TODAY);
    }

    /** Decisions are taken at noon of that day in Brussels. */
    public final Decisions on(LocalDate day) {
        return at(day.atTime(12, 0).atZone(Brussels.ZONE).toInstant());
    }

    /** Decisions are taken at that very moment. */
    public final Decisions at(Instant moment) {
        GenericEventMessage.clock = Clock.fixed(moment, Brussels.ZONE);
        return this;
    }

    /** Whatever has happened so far belongs to the past of the next command. */
    public Decisions settled() {
        given += newEvents().size();
        return this;
    }

    public <T> Repository<T> repository(Class<T> type) {
        Repository<T> repository =
                EventSourcingRepository.builder(type).eventStore(store).build();
        AggregateAnnotationCommandHandler.<T>builder()
                .aggregateType(type)
                .repository(repository)
                .build()
                .subscribe(bus);
        return repository;
    }

    public Aggregates aggregates() {
        return new Aggregates(store);
    }

    /** What has happened, for a handler that reads it by itself. */
    public EmbeddedEventStore log() {
        return store;
    }

    public Policies policies() {
        return new Policies(store);
    }

    public void handler(Object handler) {
        new AnnotationCommandHandlerAdapter<>(handler).subscribe(bus);
    }

    public Decisions given(Collection<?>... pasts) {
        for (var past : pasts) {
            past.forEach(this::append);
            given += past.size();
        }
        return this;
    }

    public Outcome when(Object command) {
        return when(command, MetaData.emptyInstance());
    }

    /** The sender is nothing but that candidate. */
    public Outcome whenActingAs(CandidateId candidate, Object command) {
        return when(
                command,
                MetaData.with(
                        DecisionMetaData.ACTOR_CANDIDATE_ID, candidate.value().toString()));
    }

    /** The decision is taken on somebody's authority. */
    public Outcome whenOnAuthority(String authority, Object command) {
        return when(command, MetaData.with(DecisionMetaData.AUTHORITY, authority));
    }

    private Outcome when(Object command, MetaData sender) {
        var callback = new FutureCallback<Object, Object>();
        CommandCallback<Object, Object> answered = callback;
        bus.dispatch(new GenericCommandMessage<>(command, sender), answered);
        try {
            var result = callback.join();
            return new Outcome(
                    newEvents(),
                    result.isExceptional() ? null : result.getPayload(),
                    result.isExceptional() ? result.exceptionResult() : null);
        } catch (CompletionException failed) {
            return new Outcome(newEvents(), null, failed.getCause());
        }
    }

    private List<Object> newEvents() {
        List<Object> all = new ArrayList<>();
        engine.readEvents(null, false).map(EventMessage::getPayload).forEach(all::add);
        return all.subList(given, all.size());
    }

    private void append(Object event) {
        var stream = streamOf(event);
        long number = nextNumbers.merge(stream, 0L, (last, _) -> last + 1);
        engine.appendEvents(new GenericDomainEventMessage<>("given", stream, number, event));
    }

    private static String streamOf(Object event) {
        return switch (event) {
            case RequisitionEvent of -> new RequisitionId(of.requisitionId()).toString();
            case CandidateEvent of -> new CandidateId(of.candidateId()).toString();
            case EmailClaimEvent of -> new EmailClaimId(of.fingerprint()).toString();
            case AccommodationEvent of -> new AccommodationId(of.applicationId()).toString();
            case ApplicationEvent of -> new ApplicationId(of.applicationId()).toString();
            case PostEvent of -> new PostId(of.postId()).toString();
            case ContractEvent of -> new PostId(of.postId()).toString();
            case UserEvent of -> new UserId(of.username()).toString();
            case PolicyEvent of -> new PolicyId(of.policy()).toString();
            case NoticeEvent of -> new NoticeId(of.noticeId()).toString();
            case StandingMatchEvent of -> new StandingMatchId(of.candidateId()).toString();
            case PrivacyEvent of -> new PrivacyFileId(of.candidateId()).toString();
            case WebhookEvent of -> new WebhookId(of.webhookId()).toString();
            case DeliveryEvent of -> new DeliveryId(of.deliveryId()).toString();
            case DisclosureEvent of -> new DisclosureId(of.disclosureId()).toString();
            default -> throw new IllegalArgumentException("no event: " + event);
        };
    }

    @Override
    public void afterEach(ExtensionContext context) {
        GenericEventMessage.clock = Clock.systemUTC();
    }
}
