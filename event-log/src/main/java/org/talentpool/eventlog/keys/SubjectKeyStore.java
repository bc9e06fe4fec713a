package org.talentpool.eventlog.keys;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where wrapped keys are kept; every change is durable before the call returns. */
interface SubjectKeyStore {
    /** A key as stored; no keyset means destroyed. */
    record Row(byte @Nullable [] wrappedKeyset) {}

    /**
     * Keeps each key unless its subject has one already, present or destroyed.
     *
     * @return the subjects whose keys were kept
     */
    Set<UUID> insertIfAbsent(Map<UUID, byte[]> wrappedKeysets, String purpose);

    Optional<Row> find(UUID subject, String purpose);

    /** Those that there are, destroyed ones included. */
    Map<UUID, Row> findAll(Collection<UUID> subjects, String purpose);

    /** The subjects whose keys are destroyed, with the moment. */
    Map<UUID, Instant> destroyed();

    /** Leaves a mark that no key can ever replace, also where there was none. */
    void destroy(UUID subject, String purpose);
}
