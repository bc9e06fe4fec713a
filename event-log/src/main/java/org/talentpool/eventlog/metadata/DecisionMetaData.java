package org.talentpool.eventlog.metadata;

import java.util.List;

/** Keys of the metadata that goes with a command, and from there with every event that it causes. */
public final class DecisionMetaData {
    /** User name of who decides; {@link #SYSTEM_ACTOR} for what happens by itself. */
    public static final String ACTOR = "actor";
    /** The role in which the actor decides. */
    public static final String ROLE = "role";
    /** On whose authority, where it is not the actor's own. */
    public static final String AUTHORITY = "authority";

    public static final String REASON_CODE = "reasonCode";
    /** Free text; in an event it is sealed, see {@link SealedText}. */
    public static final String REASON = "reason";
    /** The same for everything that follows from one request. */
    public static final String CORRELATION_ID = "correlationId";
    /** Identifier of the message that this one follows from. */
    public static final String CAUSATION_ID = "causationId";
    /** On events only: identifier of the event from which this one follows by itself; none for what somebody decided. */
    public static final String CAUSED_BY = "causedBy";
    /** The identifier that the client gave its request. */
    public static final String CLIENT_REQUEST_ID = "clientRequestId";
    /** Edition of the rules that were in force; stamped on every event. */
    public static final String POLICY_VERSION = "policyVersion";

    /** On commands only: the candidate who acts for itself and for nobody else, as UUID text. */
    public static final String ACTOR_CANDIDATE_ID = "actorCandidateId";
    /** On commands only: chosen by the client; the same key is carried out once. */
    public static final String IDEMPOTENCY_KEY = "idempotencyKey";
    /** On commands only: digest of the request, to tell a repetition from a reused key. */
    public static final String REQUEST_FINGERPRINT = "requestFingerprint";
    /** On commands only: the version of the target that the actor has seen, a whole number. */
    public static final String EXPECTED_VERSION = "expectedVersion";

    public static final String SYSTEM_ACTOR = "system";
    public static final String SYSTEM_ROLE = "SYSTEM";

    /** What an event takes over from its command as it stands. */
    static final List<String> CARRIED = List.of(ACTOR, ROLE, AUTHORITY, REASON_CODE, REASON, CLIENT_REQUEST_ID);

    private DecisionMetaData() {}
}
