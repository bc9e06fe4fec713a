package org.talentpool.eventlog.trace;

import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import io.opentelemetry.sdk.trace.samplers.SamplingDecision;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.Message;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.tracing.NoOpSpanFactory.NoOpSpan;
import org.axonframework.tracing.SpanAttributesProvider;
import org.axonframework.tracing.SpanFactory;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.DecisionMetaData;

/**
 * Spans of Axon's messages, which tell the kind of a message and nothing that is in it. Where a command comes from is told by
 * its identifier, see {@link TraceMark}; a query, of which nothing is kept, carries the same beside it; an event carries
 * nothing, since it is kept for ever.
 */
final class MessageSpans implements SpanFactory {
    private static final String MARK = "trace";
    /** What is handled later than this is no part of what somebody waits for. */
    private static final Duration SAME_TRACE = Duration.ofMinutes(2);

    private final Tracer tracer;
    private final Sampler sampler;

    MessageSpans(Tracer tracer, Sampler sampler) {
        this.tracer = tracer;
        this.sampler = sampler;
    }

    @Override
    public org.axonframework.tracing.Span createRootTrace(Supplier<String> operation) {
        return new MessageSpan(tracer.spanBuilder(operation.get()).setNoParent());
    }

    @Override
    public org.axonframework.tracing.Span createHandlerSpan(
            Supplier<String> operation, Message<?> message, boolean childOfSender, Message<?>... others) {
        var sender = sender(message);
        if (message instanceof EventMessage<?> && sender.isEmpty()) return NoOpSpan.INSTANCE;
        var builder = named(operation, message).setSpanKind(SpanKind.CONSUMER);
        sender.ifPresent(span -> builder.setParent(Context.current().with(Span.wrap(span))));
        return new MessageSpan(builder);
    }

    @Override
    public org.axonframework.tracing.Span createDispatchSpan(
            Supplier<String> operation, @Nullable Message<?> message, Message<?>... others) {
        return message instanceof EventMessage<?>
                ? createInternalSpan(operation, message)
                : new MessageSpan(named(operation, message).setSpanKind(SpanKind.PRODUCER));
    }

    @Override
    public org.axonframework.tracing.Span createInternalSpan(Supplier<String> operation) {
        return createInternalSpan(operation, null);
    }

    /** Only within something that is told already. */
    @Override
    public org.axonframework.tracing.Span createInternalSpan(Supplier<String> operation, @Nullable Message<?> message) {
        return Span.current().isRecording() ? new MessageSpan(named(operation, message)) : NoOpSpan.INSTANCE;
    }

    @Override
    public void registerSpanAttributeProvider(SpanAttributesProvider provider) {
        // They would tell ids and metadata.
    }

    @Override
    @SuppressWarnings("unchecked")
    public <M extends Message<?>> M propagateContext(M message) {
        var mark = TraceMark.of(Span.current().getSpanContext()).orElse(null);
        if (mark == null) return message;
        return (M)
                switch (message) {
                    case CommandMessage<?> command -> identified(mark.toString(), command);
                    case QueryMessage<?, ?> query -> query.andMetaData(Map.of(MARK, mark.toString()));
                    default -> message;
                };
    }

    private static <C> CommandMessage<C> identified(String id, CommandMessage<C> command) {
        return new GenericCommandMessage<>(
                new GenericMessage<>(id, command.getPayload(), command.getMetaData()), command.getCommandName());
    }

    private Optional<SpanContext> sender(Message<?> message) {
        return switch (message) {
            case CommandMessage<?> command -> TraceMark.read(command.getIdentifier(), this::isSampled);
            case EventMessage<?> event
            when event.getTimestamp().isBefore(Instant.now().minus(SAME_TRACE)) -> Optional.empty();
            case EventMessage<?> event ->
                TraceMark.read(event.getMetaData().get(DecisionMetaData.CAUSATION_ID), this::isSampled);
            default -> TraceMark.read(message.getMetaData().get(MARK), this::isSampled);
        };
    }

    private boolean isSampled(String trace) {
        return sampler.shouldSample(Context.root(), trace, MARK, SpanKind.INTERNAL, Attributes.empty(), List.of())
                        .getDecision()
                == SamplingDecision.RECORD_AND_SAMPLE;
    }

    private SpanBuilder named(Supplier<String> operation, @Nullable Message<?> message) {
        return tracer.spanBuilder(
                message == null
                        ? operation.get()
                        : operation.get() + " " + message.getPayloadType().getSimpleName());
    }
}
