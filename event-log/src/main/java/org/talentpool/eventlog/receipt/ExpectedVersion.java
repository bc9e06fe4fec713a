package org.talentpool.eventlog.receipt;

import java.util.Map;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.messaging.InterceptorChain;
import org.axonframework.messaging.MessageHandlerInterceptor;
import org.axonframework.messaging.unitofwork.UnitOfWork;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.metadata.DecisionMetaData;
import org.talentpool.eventlog.storage.AppendedEvents;
import org.talentpool.eventlog.storage.StreamEnd;
import org.talentpool.eventlog.storage.Streams;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/**
 * Refuses a command whose actor has seen another version of the target. Checked before deciding, and again on what was
 * appended, because the stream may have grown in between.
 */
final class ExpectedVersion implements MessageHandlerInterceptor<CommandMessage<?>> {
    private final Streams streams;

    ExpectedVersion(Streams streams) {
        this.streams = streams;
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
        // What does not exist has no version to be stale: the handler says that it is not found.
        streams.endOf(target).map(StreamEnd::version).ifPresent(version -> require(seen, version));
        Object result = chain.proceed();
        unitOfWork.onPrepareCommit(appended ->
                AppendedEvents.of(appended).firstSequence(target).ifPresent(version -> require(seen, version)));
        return result;
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
