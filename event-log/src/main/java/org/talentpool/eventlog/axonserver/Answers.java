package org.talentpool.eventlog.axonserver;

import io.grpc.Status;
import io.grpc.StatusRuntimeException;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.axonframework.modelling.command.ConcurrencyException;
import org.talentpool.eventlog.FailureKinds;

/** Waits for what the server says. */
final class Answers {
    private static final int PATIENCE_SECONDS = 20;
    private static final String INVALID_SEQUENCE = "[AXONIQ-2000]";

    private Answers() {}

    /**
     * @throws ConcurrencyException if a place in a stream was taken
     * @throws EventStoreException if the server cannot be reached, says no, or says nothing; whether it did something is not known
     */
    static <T> T await(Future<T> answer) {
        try {
            return answer.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw failed(Objects.requireNonNullElse(e.getCause(), e));
        } catch (TimeoutException e) {
            throw new EventStoreException("Axon Server does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Nobody waits for Axon Server any more", e);
        }
    }

    static RuntimeException failed(Throwable failure) {
        return FailureKinds.causes(failure).anyMatch(Answers::isLostRace)
                ? new ConcurrencyException("Another event is already in this place of its stream", failure)
                : new EventStoreException("Axon Server did not do it: " + FailureKinds.of(failure), failure);
    }

    private static boolean isLostRace(Throwable failure) {
        return failure instanceof StatusRuntimeException refused
                && refused.getStatus().getCode() == Status.Code.OUT_OF_RANGE
                && Objects.requireNonNullElse(refused.getStatus().getDescription(), "")
                        .startsWith(INVALID_SEQUENCE);
    }
}
