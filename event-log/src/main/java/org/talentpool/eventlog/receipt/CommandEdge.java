package org.talentpool.eventlog.receipt;

import java.util.List;
import org.axonframework.commandhandling.CommandBus;

/** The interceptors around every command handler, in their order; no beans, because Axon would order them by itself. */
public class CommandEdge {
    private final Idempotency idempotency;
    private final ExpectedVersion expectedVersion;
    private final ReceiptWriting receipts;

    CommandEdge(Idempotency idempotency, ExpectedVersion expectedVersion, ReceiptWriting receipts) {
        this.idempotency = idempotency;
        this.expectedVersion = expectedVersion;
        this.receipts = receipts;
    }

    /** A repeated request is answered before anything else is looked at. */
    public void guard(CommandBus bus) {
        List.of(idempotency, expectedVersion, receipts).forEach(bus::registerHandlerInterceptor);
    }
}
