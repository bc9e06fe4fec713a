package org.talentpool.eventlog.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** Keys without a database, for tests of what is enciphered with them. */
public final class InMemoryKeys implements SubjectKeyStore {
    private final Map<UUID, Row> rows = new ConcurrentHashMap<>();

    private InMemoryKeys() {}

    public static SubjectKeys create() {
        try {
            var file = Files.createTempDirectory("keys").resolve("kek.json");
            KeyEncryptionKey.create(file);
            return new SubjectKeys(new InMemoryKeys(), KeyEncryptionKey.read(file));
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
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
        return Optional.ofNullable(rows.get(subject));
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
