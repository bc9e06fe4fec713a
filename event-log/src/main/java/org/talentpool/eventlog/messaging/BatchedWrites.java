package org.talentpool.eventlog.messaging;

import java.util.Optional;
import java.util.function.Supplier;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.axonframework.messaging.unitofwork.UnitOfWork;

/**
 * Has what a batch of events writes flushed before its transaction commits. If that fails, nobody can tell which event is to
 * blame: the batch is taken back whole, and the next ones are handled with {@link Care}, each event flushed by itself.
 */
public final class BatchedWrites {
    private static final String RESOURCE = BatchedWrites.class.getName();

    private final Care care;

    BatchedWrites(Care care) {
        this.care = care;
    }

    /** @param fresh makes the place for the writes of a batch that has none yet; the same kind for everybody */
    @SuppressWarnings("unchecked")
    public <W extends PendingWrites> W of(UnitOfWork<?> batch, Supplier<W> fresh) {
        var root = batch.root();
        if (root.getResource(RESOURCE) instanceof PendingWrites known) return (W) known;
        // Making it may add resources, which the map forbids while it computes one.
        var writes = fresh.get();
        root.resources().put(RESOURCE, writes);
        root.onPrepareCommit(_ -> flush(writes));
        return writes;
    }

    static Optional<PendingWrites> ofCurrent() {
        return CurrentUnitOfWork.isStarted()
                ? Optional.ofNullable(CurrentUnitOfWork.get().root().getResource(RESOURCE))
                : Optional.empty();
    }

    private void flush(PendingWrites writes) {
        try {
            writes.flush();
        } catch (RuntimeException e) {
            care.take();
            throw e;
        }
    }
}
