package org.talentpool.eventlog.trace;

import io.opentelemetry.api.trace.SpanContext;
import io.opentelemetry.api.trace.TraceFlags;
import io.opentelemetry.api.trace.TraceState;
import io.opentelemetry.sdk.trace.IdGenerator;
import java.util.HexFormat;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Trace and span as one UUID of version 8, so that the identifier that a command has anyway names the span that sent it, and the
 * events that follow from the command, which keep that identifier as their cause, need nothing else to be found in its trace.
 * For this the trace has 60 random bits, and the span 62.
 */
final class TraceMark implements IdGenerator {
    private static final String NO_HIGH_HALF = "0".repeat(16);
    private static final int VERSION = 8;
    private static final int VARIANT = 2;
    private static final long VERSION_BITS = 0xF000L;
    private static final long VARIANT_BITS = 0xC000_0000_0000_0000L;
    private static final int HEX = 16;

    @Override
    public String generateTraceId() {
        long random = ThreadLocalRandom.current().nextLong();
        return NO_HIGH_HALF + hex(random & ~VERSION_BITS | (long) VERSION << 12);
    }

    @Override
    public String generateSpanId() {
        long random = ThreadLocalRandom.current().nextLong();
        return hex(random & ~VARIANT_BITS | (long) VARIANT << 62);
    }

    /** None of a span that is not ours. */
    static Optional<UUID> of(SpanContext span) {
        if (!span.isValid() || !span.getTraceId().startsWith(NO_HIGH_HALF)) return Optional.empty();
        var mark = new UUID(
                Long.parseUnsignedLong(span.getTraceId(), HEX, 2 * HEX, HEX),
                Long.parseUnsignedLong(span.getSpanId(), HEX));
        return isMark(mark) ? Optional.of(mark) : Optional.empty();
    }

    /**
     * The span that the text names; none if the text is any other identifier.
     *
     * @param sampled whether a trace of this id is told, which nobody needs to hand on since the id decides it
     */
    static Optional<SpanContext> read(@Nullable Object text, Predicate<String> sampled) {
        if (!(text instanceof String name)) return Optional.empty();
        try {
            var mark = UUID.fromString(name);
            return isMark(mark) ? Optional.of(context(mark, sampled)) : Optional.empty();
        } catch (IllegalArgumentException noUuid) {
            return Optional.empty();
        }
    }

    private static SpanContext context(UUID mark, Predicate<String> sampled) {
        var trace = NO_HIGH_HALF + hex(mark.getMostSignificantBits());
        var flags = sampled.test(trace) ? TraceFlags.getSampled() : TraceFlags.getDefault();
        return SpanContext.createFromRemoteParent(
                trace, hex(mark.getLeastSignificantBits()), flags, TraceState.getDefault());
    }

    private static boolean isMark(UUID id) {
        return id.version() == VERSION && id.variant() == VARIANT;
    }

    private static String hex(long half) {
        return HexFormat.of().toHexDigits(half);
    }
}
