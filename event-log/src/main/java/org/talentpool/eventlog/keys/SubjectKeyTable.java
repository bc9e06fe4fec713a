package org.talentpool.eventlog.keys;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code keys.subject_key}. Each statement commits by itself, before the transaction that needs the key. */
final class SubjectKeyTable implements SubjectKeyStore {
    /** In one order everywhere, so that two statements never wait for each other. */
    private static final String INSERT = """
            insert into keys.subject_key (subject, purpose, state, wrapped_keyset)
            select subject, ?, 'present', keyset
            from unnest(?::uuid[], ?::bytea[]) as made (subject, keyset)
            order by subject
            on conflict (subject, purpose) do nothing
            returning subject""";

    private static final String FIND = """
            select wrapped_keyset from keys.subject_key where subject = ? and purpose = ?""";
    private static final String FIND_ALL = """
            select subject, wrapped_keyset from keys.subject_key where subject = any(?::uuid[]) and purpose = ?""";
    private static final String DESTROY = """
            insert into keys.subject_key (subject, purpose, state, destroyed_at)
            values (?, ?, 'destroyed', now())
            on conflict (subject, purpose) do update
            set state = 'destroyed', wrapped_keyset = null, destroyed_at = coalesce(subject_key.destroyed_at, now())""";
    private static final String DESTROYED = """
            select subject, destroyed_at from keys.subject_key where state = 'destroyed'""";
    private static final String DESTROY_ALL_PURPOSES = """
            update keys.subject_key set state = 'destroyed', wrapped_keyset = null, destroyed_at = now()
            where subject = ? and state = 'present'""";

    private final JdbcClient keys;

    SubjectKeyTable(JdbcClient keys) {
        this.keys = keys;
    }

    @Override
    public Set<UUID> insertIfAbsent(Map<UUID, byte[]> wrappedKeysets, String purpose) {
        var subjects = wrappedKeysets.keySet().toArray(UUID[]::new);
        var keysets = wrappedKeysets.values().toArray(byte[][]::new);
        var kept = new HashSet<UUID>();
        keys.sql(INSERT).params(purpose, subjects, keysets).query(row -> {
            kept.add(row.getObject(1, UUID.class));
        });
        return kept;
    }

    @Override
    public Optional<Row> find(UUID subject, String purpose) {
        return keys.sql(FIND)
                .params(subject, purpose)
                .query((row, number) -> new Row(row.getBytes(1)))
                .optional();
    }

    @Override
    public Map<UUID, Row> findAll(Collection<UUID> subjects, String purpose) {
        var found = new HashMap<UUID, Row>();
        keys.sql(FIND_ALL).params(subjects.toArray(UUID[]::new), purpose).query(row -> {
            found.put(row.getObject(1, UUID.class), new Row(row.getBytes(2)));
        });
        return found;
    }

    @Override
    public Map<UUID, Instant> destroyed() {
        var destroyed = new HashMap<UUID, Instant>();
        keys.sql(DESTROYED).query(row -> {
            destroyed.put(
                    row.getObject(1, UUID.class),
                    row.getObject(2, OffsetDateTime.class).toInstant());
        });
        return destroyed;
    }

    @Override
    public void destroy(UUID subject, String purpose) {
        keys.sql(DESTROY).params(subject, purpose).update();
        keys.sql(DESTROY_ALL_PURPOSES).params(subject).update();
    }
}
