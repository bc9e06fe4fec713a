package org.talentpool.eventlog.receipt;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;
import org.talentpool.eventlog.storage.FreshDecision;

/** The interceptors around every command handler, in their order; no beans, because Axon would order them by itself. */
public class CommandEdge {
    private final Idempotency idempotency;
    private final ExpectedVersion expectedVersion;
    private final ReceiptWriting receipts;
    private final FreshDecision freshDecision;

    CommandEdge(
            Idempotency idempotency,
            ExpectedVersion expectedVersion,
            ReceiptWriting receipts,
            FreshDecision freshDecision) {
        this.idempotency = idempotency;
        this.expectedVersion = expectedVersion;
        this.receipts = receipts;
        this.freshDecision = freshDecision;
    }

    public void guard(CommandBus bus) {
        List.of(idempotency, expectedVersion, receipts, freshDecision).forEach(bus::registerHandlerInterceptor);
    }
}
