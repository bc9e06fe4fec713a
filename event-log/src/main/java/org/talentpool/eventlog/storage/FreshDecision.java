package org.talentpool.eventlog.storage;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.talentpool.eventlog.FailureKinds;

/**
 * Sees to it that nothing is decided on a stream that is longer than it was known. An append to it fails by itself. What
 * was only read, a refusal, and the finding that nothing is to be done are compared with the log before they stand; a
 * decision that is overtaken is a lost race, and the next attempt reads afresh.
 */
public final class FreshDecision implements MessageHandlerInterceptor<CommandMessage<?>> {
    private static final String GUARDS = FreshDecision.class.getName();

    private final KnownStreams known;
    private final LogStreams events;
    private final Appending appending;

    FreshDecision(KnownStreams known, LogStreams events, Appending appending) {
        this.known = known;
        this.events = events;
        this.appending = appending;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        unitOfWork.root().resources().put(GUARDS, true);
        unitOfWork.onRollback(this::forgetIfCutShort);
        AppendPlan.of(unitOfWork).check(appended -> mustBeCurrent(unitOfWork, notIn(appended.streams(), unitOfWork)));
        Object result = proceed(unitOfWork, chain);
        unitOfWork.onPrepareCommit(appending::finish);
        return result;
    }

    private @Nullable Object proceed(UnitOfWork<?> unitOfWork, InterceptorChain chain) throws Exception {
        try {
            return chain.proceed();
        } catch (Exception refused) {
            if (!isCutShort(refused)) {
                mustBeCurrent(unitOfWork, SeenStreams.of(unitOfWork).names());
            }
            throw refused;
        }
    }

    /** @throws ConcurrencyException if one of the streams was seen as it is no more */
    public void mustBeCurrent(UnitOfWork<?> unitOfWork, Collection<String> streams) {
        var seen = SeenStreams.of(unitOfWork);
        var asked = new HashSet<>(streams);
        asked.retainAll(seen.names());
        if (asked.isEmpty()) {
            return;
        }
        events.ends(asked).forEach((stream, end) -> {
            if (!seen.isCurrent(stream, end)) {
                throw new ConcurrencyException("%s has grown meanwhile".formatted(stream));
            }
        });
    }

    static boolean guards(UnitOfWork<?> root) {
        return root.resources().containsKey(GUARDS);
    }

    private void forgetIfCutShort(UnitOfWork<?> unitOfWork) {
        var result = unitOfWork.getExecutionResult();
        if (result.isExceptionResult() && isCutShort(result.getExceptionResult())) {
            known.forget(SeenStreams.of(unitOfWork).names());
            known.forget(AppendedEvents.of(unitOfWork).streams());
        }
    }

    /** By a race, which is told already, or by the database, whose transaction answers no question any more. */
    private static boolean isCutShort(Throwable failure) {
        return FailureKinds.causes(failure)
                .anyMatch(cause -> cause instanceof ConcurrencyException || cause instanceof DataAccessException);
    }

    private static Set<String> notIn(Set<String> appended, UnitOfWork<?> unitOfWork) {
        var rest = new HashSet<>(SeenStreams.of(unitOfWork).names());
        rest.removeAll(appended);
        return rest;
    }
}
