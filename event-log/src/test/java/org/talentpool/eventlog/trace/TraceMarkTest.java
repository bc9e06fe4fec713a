package org.talentpool.eventlog.trace;

import static org.assertj.core.api.Assertions.assertThat;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.SpanId;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceId;
import io.opentelemetry.api.trace.TraceState;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

class TraceMarkTest {
    private final TraceMark ids = new TraceMark();

    @RepeatedTest(100)
    void an_identifier_names_the_span_that_it_was_made_of() {
        var span = span(ids.generateTraceId(), ids.generateSpanId());
        assertThat(TraceId.isValid(span.getTraceId())).isTrue();
        assertThat(SpanId.isValid(span.getSpanId())).isTrue();

        var mark = TraceMark.of(span).orElseThrow();
        assertThat(mark.version()).isEqualTo(8);
        var read = TraceMark.read(mark.toString(), trace -> true).orElseThrow();
        assertThat(read.getTraceId()).isEqualTo(span.getTraceId());
        assertThat(read.getSpanId()).isEqualTo(span.getSpanId());
        assertThat(read.isSampled()).isTrue();
        assertThat(read.isRemote()).isTrue();
    }

    @Test
    void any_other_identifier_names_no_span() {
        assertThat(TraceMark.read(UUID.randomUUID().toString(), trace -> true)).isEmpty();
        assertThat(TraceMark.read("post:4711", trace -> true)).isEmpty();
        assertThat(TraceMark.read(null, trace -> true)).isEmpty();
    }

    @Test
    void a_span_of_others_makes_no_identifier() {
        assertThat(TraceMark.of(span("1".repeat(32), ids.generateSpanId()))).isEmpty();
        assertThat(TraceMark.of(span(ids.generateTraceId(), "0".repeat(15) + "1")))
                .isEmpty();
        assertThat(TraceMark.of(SpanContext.getInvalid())).isEmpty();
    }

    private static SpanContext span(String trace, String span) {
        return SpanContext.create(trace, span, TraceFlags.getSampled(), TraceState.getDefault());
    }
}
