package org.talentpool.eventlog.metadata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.talentpool.eventlog.metadata.DecisionMetaData.POLICY_VERSION;
import static org.talentpool.eventlog.metadata.DecisionMetaData.REASON;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.MessageDispatchInterceptor;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.serializer.EventTypes;

/** Finishes an event's metadata on its way into the log: the policy version on it, the reason sealed. */
public final class DecisionStamp implements MessageDispatchInterceptor<EventMessage<?>> {
    private final EventTypes types;
    private final SealedText texts;
    private final Supplier<String> policies;

    /** @param policies names what is in force; asked for each batch of events */
    DecisionStamp(EventTypes types, SealedText texts, Supplier<String> policies) {
        this.types = types;
        this.policies = policies;
        this.texts = texts;
    }

    @Override
    public BiFunction<Integer, EventMessage<?>, EventMessage<?>> handle(List<? extends EventMessage<?>> events) {
        var inForce = policies.get();
        return (index, event) -> sealReason(event).andMetaData(Map.of(POLICY_VERSION, inForce));
    }

    private EventMessage<?> sealReason(EventMessage<?> event) {
        if (!(event.getMetaData().get(REASON) instanceof String reason) || SealedText.isSealed(reason)) {
            return event;
        }
        String sealed = texts.seal(subjectOf(event), reason);
        return sealed == null
                ? event.withMetaData(event.getMetaData().withoutKeys(Set.of(REASON)))
                : event.andMetaData(Map.of(REASON, sealed));
    }

    private UUID subjectOf(EventMessage<?> event) {
        return Optional.of(event.getPayload())
                .flatMap(payload -> types.of(payload.getClass()).map(shape -> shape.subjectOf(payload)))
                .orElseGet(() -> ownId(event));
    }

    /** The stream's own id where the event names no person; a name that is no UUID is hashed into one. */
    private static UUID ownId(EventMessage<?> event) {
        String stream =
                event instanceof DomainEventMessage<?> domain ? domain.getAggregateIdentifier() : event.getIdentifier();
        String bare = stream.substring(stream.indexOf(':') + 1);
        UUID id = parse(bare);
        return id != null ? id : UUID.nameUUIDFromBytes(stream.getBytes(UTF_8));
    }

    private static @Nullable UUID parse(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException noUuid) {
            return null;
        }
    }
}
