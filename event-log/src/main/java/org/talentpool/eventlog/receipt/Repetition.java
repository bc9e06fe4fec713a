package org.talentpool.eventlog.receipt;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.dao.DataAccessException;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.Refusal;

/**
 * Looks whether a request that failed was carried out before. Whatever was decided now then counts for nothing: what the
 * first time created is there already, what it changed has another version.
 */
class Repetition {
    private final HandledRequests requests;

    Repetition(HandledRequests requests) {
        this.requests = requests;
    }

    /**
     * The receipt of the first time.
     *
     * @throws Refusal {@code IDEMPOTENCY_KEY_REUSED} if the key was used for another request
     * @throws DataAccessException or {@link EventStoreException} if nobody can tell
     */
    Optional<Receipt> receiptOf(CommandMessage<?> command) {
        var request = RequestKey.of(command);
        return request == null ? Optional.empty() : requests.find(request);
    }
}
