package org.talentpool.eventlog.receipt;

import java.util.Map;
import java.util.Set;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.eventlog.storage.AppendPlan;
import org.talentpool.eventlog.storage.AppendedEvents;
import org.talentpool.eventlog.storage.FreshDecision;
import org.talentpool.eventlog.storage.StreamEnd;
import org.talentpool.eventlog.storage.Streams;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/**
 * Refuses a command whose actor has seen another version of the target. Checked on what is to be appended, because the
 * stream may have grown in between; where nothing is appended, and before any other refusal, it is looked up.
 */
final class ExpectedVersion implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Streams streams;
    private final FreshDecision freshDecision;

    ExpectedVersion(Streams streams, FreshDecision freshDecision) {
        this.streams = streams;
        this.freshDecision = freshDecision;
    }

    @Override
    public @Nullable Object handle(UnitOfWork<? extends CommandMessage<?>> unitOfWork, InterceptorChain chain)
            throws Exception {
        var command = unitOfWork.getMessage();
        String target = CommandTarget.of(command);
        Object expected = command.getMetaData().get(DecisionMetaData.EXPECTED_VERSION);
        if (target == null || expected == null) {
            return chain.proceed();
        }
        long seen = Long.parseLong(expected.toString());
        AppendPlan.of(unitOfWork).check(appended -> requireAppended(unitOfWork, target, seen, appended));
        try {
            return chain.proceed();
        } catch (Refusal refused) {
            requireStored(target, seen);
            throw refused;
        }
    }

    private void requireAppended(UnitOfWork<?> unitOfWork, String target, long seen, AppendedEvents appended) {
        var first = appended.firstSequence(target);
        if (first.isEmpty()) {
            requireStored(target, seen);
        } else if (first.getAsLong() != seen) {
            // The decision itself may be of an older version than that.
            freshDecision.mustBeCurrent(unitOfWork, Set.of(target));
            require(seen, first.getAsLong());
        }
    }

    /** What does not exist has no version to be stale: the handler says that it is not found. */
    private void requireStored(String target, long seen) {
        streams.endOf(target).map(StreamEnd::version).ifPresent(version -> require(seen, version));
    }

    private static void require(long seen, long version) {
        if (seen != version) {
            throw Refusal.of(
                    RefusalCode.STALE_VERSION,
                    "It has changed since it was read",
                    Map.of("expectedVersion", seen, "version", version));
        }
    }
}
