package org.talentpool.eventlog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.SdkTracerProvider;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SimpleSpanProcessor;
import io.opentelemetry.sdk.trace.samplers.Sampler;
import java.util.List;
import java.util.Map;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.tracing.Span;
import org.junit.jupiter.api.Test;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

class MessageSpansTest {
    private final InMemorySpanExporter exporter = InMemorySpanExporter.create();
    private final SdkTracerProvider tracers = SdkTracerProvider.builder()
            .setIdGenerator(new TraceMark())
            .addSpanProcessor(SimpleSpanProcessor.create(new ToldSpans(exporter)))
            .build();
    private final MessageSpans spans = new MessageSpans(tracers.get("test"), Sampler.alwaysOn());

    @Test
    void whoever_handles_the_command_and_its_event_is_in_the_trace_of_who_sent_it() {
        var sent = sent(GenericCommandMessage.asCommandMessage("a wish"));
        var event = GenericEventMessage.asEventMessage("a fact")
                .andMetaData(Map.of(DecisionMetaData.CAUSATION_ID, sent.getIdentifier()));
        spans.createChildHandlerSpan(() -> "handle", sent).run(() -> {});
        spans.createChildHandlerSpan(() -> "process", event).run(() -> {});

        assertThat(told())
                .extracting(SpanData::getName)
                .containsExactly("send String", "handle String", "process String");
        assertThat(told())
                .extracting(SpanData::getTraceId)
                .containsOnly(told().getFirst().getTraceId());
        assertThat(told().subList(1, 3))
                .extracting(SpanData::getParentSpanId)
                .containsOnly(told().getFirst().getSpanId());
    }

    @Test
    void an_event_carries_nothing_and_one_of_before_begins_no_trace() {
        var event = GenericEventMessage.asEventMessage("a fact");
        spans.createRootTrace(() -> "root")
                .run(() -> assertThat(spans.propagateContext(event)).isSameAs(event));
        spans.createChildHandlerSpan(() -> "process", event).run(() -> {});

        assertThat(told()).extracting(SpanData::getName).containsExactly("root");
    }

    @Test
    void a_refusal_is_told_by_its_code_and_a_fault_by_its_kind() {
        failing(new CommandExecutionException(
                "Mina is taken", null, new RefusalDetails(RefusalCode.POST_ALLOCATED, "Mina", null, Map.of())));
        failing(new IllegalStateException("Mina's row is broken"));

        assertThat(told().getFirst().getStatus().getStatusCode()).isEqualTo(StatusCode.UNSET);
        assertThat(told().getFirst().getAttributes().toString()).contains("POST_ALLOCATED");
        assertThat(told().getLast().getStatus().getStatusCode()).isEqualTo(StatusCode.ERROR);
        assertThat(told().toString()).contains("IllegalStateException").doesNotContain("Mina");
    }

    @Test
    void attributes_and_texts_of_libraries_stay_here() {
        var span = tracers.get("library").spanBuilder("http get").startSpan();
        span.setAttribute("http.url", "/api/candidates/4711").setAttribute("status", "200");
        span.recordException(new IllegalStateException("Mina"));
        span.setStatus(StatusCode.ERROR, "Mina");
        span.end();

        assertThat(told().toString()).contains("200").doesNotContain("4711", "Mina");
    }

    private void failing(RuntimeException failure) {
        Span span = spans.createRootTrace(() -> "root").start();
        span.recordException(failure);
        span.end();
    }

    private CommandMessage<?> sent(CommandMessage<?> command) {
        return spans.createDispatchSpan(() -> "send", command).runSupplier(() -> spans.propagateContext(command));
    }

    private List<SpanData> told() {
        return exporter.getFinishedSpanItems();
    }
}
