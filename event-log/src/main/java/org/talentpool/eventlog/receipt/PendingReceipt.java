package org.talentpool.eventlog.receipt;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.receipt.Receipt;

/** Stands for the receipt while the command's events have no position yet. */
final class PendingReceipt {
    private final List<Consumer<Receipt>> readers = new ArrayList<>();
    private @Nullable Receipt receipt;

    void whenWritten(Consumer<Receipt> reader) {
        readers.add(reader);
    }

    void write(Receipt written) {
        receipt = written;
        readers.forEach(reader -> reader.accept(written));
    }

    Receipt receipt() {
        return Objects.requireNonNull(receipt, "The receipt is written before the transaction commits");
    }
}
