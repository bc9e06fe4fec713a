package org.talentpool.eventlog.wire;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.queryhandling.QueryMessage;
import org.axonframework.queryhandling.QueryResponseMessage;
import org.jspecify.annotations.Nullable;

/** Asks whichever process Axon Server finds. */
public final class RemoteQueryBus extends AxonServerQueryBus {
    RemoteQueryBus(Builder settings) {
        super(settings);
    }

    @Override
    public <Q, R> CompletableFuture<QueryResponseMessage<R>> query(QueryMessage<Q, R> query) {
        var told = new CompletableFuture<QueryResponseMessage<R>>();
        try {
            var asked = super.query(query);
            // Whoever gives up waiting lets go of the answer.
            told.whenComplete((_, _) -> asked.cancel(true));
            asked.whenComplete((answer, failure) -> tell(told, answer, failure));
        } catch (RuntimeException notAsked) {
            told.completeExceptionally(Outcome.nobody(notAsked));
        }
        return told;
    }

    /** One process of each kind answers. */
    @Override
    public <Q, R> Stream<QueryResponseMessage<R>> scatterGather(QueryMessage<Q, R> query, long timeout, TimeUnit unit) {
        try (var answers = super.scatterGather(query, timeout, unit)) {
            return answers.toList().stream();
        } catch (RuntimeException notAsked) {
            throw Outcome.nobody(notAsked);
        }
    }

    private static <R> void tell(
            CompletableFuture<QueryResponseMessage<R>> told,
            @Nullable QueryResponseMessage<R> answer,
            @Nullable Throwable failure) {
        Throwable wrong =
                failure == null && answer != null && answer.isExceptional() ? answer.exceptionResult() : failure;
        if (wrong == null) {
            told.complete(answer);
        } else {
            told.completeExceptionally(Outcome.isAnswer(wrong) ? wrong : Outcome.nobody(wrong));
        }
    }
}
