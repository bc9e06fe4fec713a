package org.talentpool.eventlog.wire;

import java.util.concurrent.CompletableFuture;
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
