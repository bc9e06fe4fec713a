package org.talentpool.eventlog.receipt;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.talentpool.eventlog.storage.AnsweredRequest;
import org.talentpool.eventlog.storage.AnsweredRequests;
import org.talentpool.eventlog.storage.KeptRequest;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import tools.jackson.databind.ObjectMapper;

/**
 * The requests that were carried out under an idempotency key of their actor, with what they were answered. Each is kept
 * together with its events: a refused request leaves none, and may be tried again.
 */
public class HandledRequests {
    private final AnsweredRequests answered;
    private final ObjectMapper json;

    HandledRequests(AnsweredRequests answered, ObjectMapper json) {
        this.answered = answered;
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
        return answered.find(request.actor(), request.key()).map(handled -> receipt(request, handled));
    }

    /** Forgets the keys of requests that were carried out longer ago; they can then be used afresh. */
    public int purgeOlderThan(Duration age) {
        return answered.forgetOlderThan(age);
    }

    private Receipt receipt(RequestKey request, AnsweredRequest handled) {
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
