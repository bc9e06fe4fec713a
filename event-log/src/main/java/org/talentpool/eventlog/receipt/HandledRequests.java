package org.talentpool.eventlog.receipt;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.storage.KeptRequest;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import tools.jackson.databind.ObjectMapper;

/**
 * The requests that were carried out under an idempotency key of their actor, with what they were answered. A row is
 * written in the command's own transaction: a refused request leaves none, and may be tried again.
 */
public class HandledRequests {
    private static final String FIND = """
            select fingerprint, receipt, global_index as position
            from eventlog.handled_request left join eventlog.domain_event_entry on event_identifier = last_event
            where actor = ? and request_key = ?""";
    private static final String PURGE = """
            delete from eventlog.handled_request where handled_at < now() - make_interval(secs => ?)""";

    private record Handled(
            String fingerprint, String receipt, @Nullable Long position) {}

    private final JdbcClient database;
    private final ObjectMapper json;

    HandledRequests(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /** @param receipt without position, where there are events that will have one */
    KeptRequest kept(RequestKey request, Receipt receipt) {
        return new KeptRequest(request.actor(), request.key(), request.fingerprint(), json.writeValueAsString(receipt));
    }

    /**
     * The receipt of the same request if it was carried out before.
     *
     * @throws Refusal {@code IDEMPOTENCY_KEY_REUSED} if the key was used for another request
     */
    Optional<Receipt> find(RequestKey request) {
        return database.sql(FIND)
                .params(request.actor(), request.key())
                .query(Handled.class)
                .optional()
                .map(handled -> receipt(request, handled));
    }

    /** Forgets the keys of requests that were carried out longer ago; they can then be used afresh. */
    public int purgeOlderThan(Duration age) {
        return database.sql(PURGE).param(age.toSeconds()).update();
    }

    private Receipt receipt(RequestKey request, Handled handled) {
        if (!handled.fingerprint().equals(request.fingerprint())) {
            throw Refusal.of(
                    RefusalCode.IDEMPOTENCY_KEY_REUSED,
                    "The key was used for another request",
                    Map.of("key", request.key()));
        }
        var receipt = json.readValue(handled.receipt(), Receipt.class);
        return handled.position() == null
                ? receipt
                : new Receipt(receipt.id(), receipt.version(), handled.position(), receipt.terms(), receipt.retried());
    }
}
