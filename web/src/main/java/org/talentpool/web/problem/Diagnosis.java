package org.talentpool.web.problem;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.axonframework.messaging.HandlerExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.wire.NobodyAnswersException;
import org.talentpool.eventlog.wire.Outage;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;

/** Finds out what a failure means to the client. What it does not know becomes an incident, logged without its message. */
public final class Diagnosis {
    private static final Logger LOG = LoggerFactory.getLogger(Diagnosis.class);
    private static final int DEEPEST_CAUSE = 10;

    private Diagnosis() {}

    public static Problem of(Throwable failure) {
        Throwable cause = failure;
        for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++, cause = cause.getCause()) {
            Optional<Problem> known = known(cause);
            if (known.isPresent()) {
                return known.get();
            }
        }
        return Outage.isCauseOf(failure) ? outage(failure) : incident(failure);
    }

    private static Optional<Problem> known(Throwable failure) {
        return switch (failure) {
            case MalformedRequest malformed -> Optional.of(Problem.malformed(malformed.complaints()));
            case Refusal refusal -> Optional.of(Problem.of(refusal.details()));
            case HandlerExecutionException handler ->
                handler.getDetails()
                        .filter(RefusalDetails.class::isInstance)
                        .map(details -> Problem.of((RefusalDetails) details));
            case ConcurrencyException lost ->
                Optional.of(Problem.of(RefusalCode.CONFLICT, "Others were faster. Read again and retry."));
            case AggregateNotFoundException unknown -> Optional.of(Problem.notFound());
            case AuthenticationServiceException nobodyToAsk -> Optional.of(Problem.of(EdgeCode.UNAVAILABLE));
            case NobodyAnswersException alone -> Optional.of(Problem.of(EdgeCode.UNAVAILABLE));
            case NoAnswerInTime late -> Optional.of(Problem.of(EdgeCode.UNAVAILABLE));
            default -> Optional.empty();
        };
    }

    private static Problem outage(Throwable failure) {
        LOG.warn("Out of reach: {}", FailureKinds.of(failure));
        return Problem.of(EdgeCode.UNAVAILABLE);
    }

    /** The types and places of the failure are logged, its messages are not: they may quote a person's data. */
    private static Problem incident(Throwable failure) {
        String incident = UUID.randomUUID().toString();
        LOG.error("Incident {}: {}", incident, Trace.of(failure));
        return Problem.of(EdgeCode.INTERNAL, Map.of("incident", incident));
    }

    /** A failure's types and stack frames, cause by cause. */
    private static final class Trace {
        private static final int FRAMES = 25;

        static String of(@Nullable Throwable failure) {
            var text = new StringBuilder();
            for (int depth = 0; failure != null && depth < DEEPEST_CAUSE; depth++, failure = failure.getCause()) {
                text.append(depth == 0 ? "" : "\ncaused by ")
                        .append(failure.getClass().getName());
                StackTraceElement[] frames = failure.getStackTrace();
                for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                    text.append("\n\tat ").append(frames[i]);
                }
            }
            return text.toString();
        }
    }
}
