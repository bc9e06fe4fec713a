package org.talentpool.eventlog.receipt;

import java.util.Optional;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.Refusal;

/**
 * Looks whether a request that failed was carried out before. Whatever was decided now then counts for nothing: what the
 * first time created is there already, what it changed has another version.
 */
class Repetition {
    private static final Logger LOG = LoggerFactory.getLogger(Repetition.class);

    private final HandledRequests requests;

    Repetition(HandledRequests requests) {
        this.requests = requests;
    }

    /**
     * The receipt of the first time.
     *
     * @throws Refusal {@code IDEMPOTENCY_KEY_REUSED} if the key was used for another request
     */
    Optional<Receipt> receiptOf(CommandMessage<?> command) {
        var request = RequestKey.of(command);
        if (request == null) {
            return Optional.empty();
        }
        try {
            return requests.find(request);
        } catch (DataAccessException | EventStoreException e) {
            LOG.warn(
                    "A repeated request cannot be told from a new one: {}",
                    e.getClass().getSimpleName());
            return Optional.empty();
        }
    }
}
