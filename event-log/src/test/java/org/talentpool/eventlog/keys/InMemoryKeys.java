package org.talentpool.eventlog.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Keys for tests that need no database. */
public final class InMemoryKeys implements SubjectKeyStore {
    private final Map<UUID, Row> rows = new ConcurrentHashMap<>();
    private final AtomicInteger lookUps = new AtomicInteger();
    private final KeyEncryptionKey kek;

    public InMemoryKeys() {
        try {
            var file = Files.createTempDirectory("keys").resolve("kek.json");
            KeyEncryptionKey.create(file);
            kek = KeyEncryptionKey.read(file);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    public static SubjectKeys create() {
        return new InMemoryKeys().ofAProcess();
    }

    /** These keys as a process sees them that has looked none up so far. */
    public SubjectKeys ofAProcess() {
        return new SubjectKeys(this, kek);
    }

    /** How often somebody has asked for one key or for several. */
    public int lookUps() {
        return lookUps.get();
    }

    @Override
    public Set<UUID> insertIfAbsent(Map<UUID, byte[]> wrappedKeysets, String purpose) {
        var kept = new HashSet<UUID>();
        wrappedKeysets.forEach((subject, wrapped) -> {
            if (rows.putIfAbsent(subject, new Row(wrapped)) == null) kept.add(subject);
        });
        return kept;
    }

    @Override
    public Optional<Row> find(UUID subject, String purpose) {
        lookUps.incrementAndGet();
        return Optional.ofNullable(rows.get(subject));
    }

    @Override
    public Map<UUID, Row> findAll(Collection<UUID> subjects, String purpose) {
        lookUps.incrementAndGet();
        var found = new HashMap<UUID, Row>();
        subjects.forEach(subject -> Optional.ofNullable(rows.get(subject)).ifPresent(row -> found.put(subject, row)));
        return found;
    }

    @Override
    public Map<UUID, Instant> destroyed() {
        return Map.of();
    }

    @Override
    public void destroy(UUID subject, String purpose) {
        rows.put(subject, new Row(null));
    }
}
