package org.talentpool.web.command;

import static org.talentpool.eventlog.metadata.DecisionMetaData.ACTOR;
import static org.talentpool.eventlog.metadata.DecisionMetaData.ACTOR_CANDIDATE_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CLIENT_REQUEST_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.CORRELATION_ID;
import static org.talentpool.eventlog.metadata.DecisionMetaData.EXPECTED_VERSION;
import static org.talentpool.eventlog.metadata.DecisionMetaData.IDEMPOTENCY_KEY;
import static org.talentpool.eventlog.metadata.DecisionMetaData.REQUEST_FINGERPRINT;
import static org.talentpool.eventlog.metadata.DecisionMetaData.ROLE;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.security.Actor;

/**
 * What goes with a command beside its body.
 *
 * @param role the role by which the actor may do this
 * @param idempotencyKey chosen by the client; with it, the fingerprint tells a repetition from a reused key
 * @param expectedVersion from {@code If-Match}
 */
public record Envelope(
        Actor actor,
        Role role,
        String correlationId,
        @Nullable String clientRequestId,
        @Nullable String idempotencyKey,
        @Nullable String fingerprint,
        @Nullable Long expectedVersion) {

    /** @throws Refusal NOT_FOUND if the actor is a candidate, and another one */
    public void mustSpeakFor(UUID candidateId) {
        if (role == Role.CANDIDATE && !candidateId.equals(actor.candidateId())) {
            throw Refusal.of(RefusalCode.NOT_FOUND, "There is no such candidate.");
        }
    }

    Map<String, Object> metaData() {
        Map<String, Object> metaData = new HashMap<>();
        metaData.put(ACTOR, actor.username());
        metaData.put(ROLE, role.name());
        metaData.put(CORRELATION_ID, correlationId);
        if (role == Role.CANDIDATE) {
            metaData.put(ACTOR_CANDIDATE_ID, String.valueOf(actor.candidateId()));
        }
        putIfGiven(metaData, CLIENT_REQUEST_ID, clientRequestId);
        putIfGiven(metaData, IDEMPOTENCY_KEY, idempotencyKey);
        putIfGiven(metaData, REQUEST_FINGERPRINT, fingerprint);
        putIfGiven(metaData, EXPECTED_VERSION, expectedVersion);
        return metaData;
    }

    static void putIfGiven(Map<String, Object> metaData, String key, @Nullable Object value) {
        if (value != null) {
            metaData.put(key, value);
        }
    }
}
