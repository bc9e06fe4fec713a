package org.talentpool.eventlog.wire;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.axonframework.messaging.HandlerExecutionException;
import org.talentpool.eventlog.FailureKinds;

/**
 * A failure that lies in the database or the log and not in what was asked: it is out of reach, has no room, or took too long.
 * As with {@link NobodyAnswersException}, a command may have been carried out or not.
 */
public final class Outage {
    /** SQL states of connections, of resources, of what was cancelled, and of a lock that is not to be had; and their like in pools and in Axon Server. */
    private static final Pattern KINDS = Pattern.compile(
            " (08|53|57)\\w{3}\\b| 55P03\\b|SQLTransientConnectionException"
                    + "|io\\.grpc\\.StatusRuntimeException|EventStoreException < java\\.util\\.concurrent\\.TimeoutException");

    private Outage() {}

    /** @param failure of a command or question, decided or answered here or in another process */
    public static boolean isCauseOf(Throwable failure) {
        return Stream.concat(
                        Stream.of(FailureKinds.of(failure)),
                        FailureKinds.causes(failure).flatMap(Outage::told))
                .anyMatch(kinds -> KINDS.matcher(kinds).find());
    }

    private static Stream<String> told(Throwable cause) {
        return cause instanceof HandlerExecutionException afar
                        && afar.getDetails().orElse(null) instanceof Fault fault
                ? Stream.of(fault.kinds())
                : Stream.empty();
    }
}
