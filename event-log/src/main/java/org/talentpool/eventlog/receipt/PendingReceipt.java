package org.talentpool.eventlog.receipt;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.AppendedEvents;
import org.talentpool.eventlog.storage.StreamEnd;
import org.talentpool.eventlog.storage.Streams;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.operations.LettersRetried;
import org.talentpool.kernel.receipt.Receipt;

/** Stands for the receipt while the command's events have no position yet. */
final class PendingReceipt {
    private final String target;
    private final @Nullable Object result;
    private final Streams streams;
    private @Nullable Receipt draft;
    private @Nullable Receipt receipt;

    /** @param result of the handler, of which contract terms and what came of a retry count */
    PendingReceipt(String target, @Nullable Object result, Streams streams) {
        this.target = target;
        this.result = result;
        this.streams = streams;
    }

    /** What it will be, but for positions that are not known yet. */
    Receipt draft(AppendedEvents appended) {
        Optional<StreamEnd> end = appended.endOf(target).or(() -> streams.endOf(target));
        long version = end.map(StreamEnd::version).orElse(0L);
        long position =
                appended.lastPosition().orElse(end.map(StreamEnd::position).orElse(0L));
        draft = new Receipt(
                CommandTarget.bare(target),
                version,
                position,
                result instanceof ContractTerms terms ? terms : null,
                result instanceof LettersRetried retried ? retried : null);
        return draft;
    }

    /** What was kept already without a position to come is answered as it was kept. */
    void write(AppendedEvents stored) {
        receipt = draft != null && stored.isEmpty() ? draft : draft(stored);
    }

    Receipt receipt() {
        return Objects.requireNonNull(receipt, "The receipt is written before the transaction commits");
    }
}
