package org.talentpool.eventlog.receipt;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import tools.jackson.databind.ObjectMapper;

/**
 * The requests that were carried out under an idempotency key of their actor, with what they were answered. A row is
 * written in the command's own transaction: a refused request leaves none, and may be tried again.
 */
public class HandledRequests {
    private static final String BEGIN = """
            insert into eventlog.handled_request (actor, request_key, fingerprint) values (?, ?, ?)
            on conflict (actor, request_key) do nothing""";
    private static final String FIND = """
            select fingerprint, receipt from eventlog.handled_request where actor = ? and request_key = ?""";
    private static final String COMPLETE = """
            update eventlog.handled_request set receipt = ?::jsonb where actor = ? and request_key = ?""";
    private static final String PURGE = """
            delete from eventlog.handled_request where handled_at < now() - make_interval(secs => ?)""";

    /** Who sent a request under which key. */
    record Key(String actor, String key) {}

    private record Handled(String fingerprint, String receipt) {}

    private final JdbcClient database;
    private final ObjectMapper json;

    HandledRequests(JdbcClient database, ObjectMapper json) {
        this.database = database;
        this.json = json;
    }

    /**
     * Reserves the key; waits while another transaction holds it.
     *
     * @return the receipt of the same request if it was carried out before
     * @throws Refusal {@code IDEMPOTENCY_KEY_REUSED} if the key was used for another request
     */
    Optional<Receipt> begin(Key key, String fingerprint) {
        boolean first =
                database.sql(BEGIN).params(key.actor(), key.key(), fingerprint).update() == 1;
        return first ? Optional.empty() : Optional.of(repeated(key, fingerprint));
    }

    void complete(Key key, Receipt receipt) {
        database.sql(COMPLETE)
                .params(json.writeValueAsString(receipt), key.actor(), key.key())
                .update();
    }

    /** Forgets the keys of requests that were carried out longer ago; they can then be used afresh. */
    public int purgeOlderThan(Duration age) {
        return database.sql(PURGE).param(age.toSeconds()).update();
    }

    private Receipt repeated(Key key, String fingerprint) {
        var handled = database.sql(FIND)
                .params(key.actor(), key.key())
                .query(Handled.class)
                .single();
        if (!handled.fingerprint().equals(fingerprint)) {
            throw Refusal.of(
                    RefusalCode.IDEMPOTENCY_KEY_REUSED,
                    "The key was used for another request",
                    Map.of("key", key.key()));
        }
        return json.readValue(handled.receipt(), Receipt.class);
    }
}
