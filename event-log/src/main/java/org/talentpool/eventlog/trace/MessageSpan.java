package org.talentpool.eventlog.trace;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanBuilder;
import io.opentelemetry.api.trace.StatusCode;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.tracing.SpanScope;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.RefusalDetails;

/** A span as Axon handles it. Attributes that Axon would set are ids and metadata, and are left out. */
final class MessageSpan implements org.axonframework.tracing.Span {
    static final String REFUSAL = "talentpool.refusal";
    static final String ERROR = "error.type";

    private final SpanBuilder builder;
    private @Nullable Span span;

    MessageSpan(SpanBuilder builder) {
        this.builder = builder;
    }

    @Override
    public org.axonframework.tracing.Span start() {
        started();
        return this;
    }

    /** Closed by whoever asked. */
    @Override
    @SuppressWarnings("MustBeClosedChecker")
    public SpanScope makeCurrent() {
        var scope = started().makeCurrent();
        return scope::close;
    }

    @Override
    public void end() {
        started().end();
    }

    /** Of what went wrong the kind only: texts may quote what somebody entered. A refusal is an answer and no error. */
    @Override
    public org.axonframework.tracing.Span recordException(Throwable failure) {
        if (failure instanceof CommandExecutionException refused
                && refused.getDetails().orElse(null) instanceof RefusalDetails details) {
            started().setAttribute(REFUSAL, details.code().name());
        } else {
            started()
                    .setStatus(StatusCode.ERROR)
                    .setAttribute(ERROR, failure.getClass().getSimpleName());
        }
        return this;
    }

    private Span started() {
        var running = span;
        if (running == null) {
            running = builder.startSpan();
            span = running;
        }
        return running;
    }
}
