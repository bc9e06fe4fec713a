package org.talentpool.eventlog.keys;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.talentpool.eventlog.keys.SubjectKey.Destroyed;
import org.talentpool.eventlog.keys.SubjectKey.Present;
import org.talentpool.eventlog.keys.SubjectKey.Unknown;
import org.talentpool.eventlog.together.Together;
import org.talentpool.eventlog.together.Wish;

/**
 * The keys of the persons in the log, one each. A key is kept in memory for at most {@link #REMEMBERED_FOR}, which is
 * how long another process may still open what was erased here.
 */
public class SubjectKeys {
    public static final Duration REMEMBERED_FOR = Duration.ofSeconds(30);
    private static final int REMEMBERED = 20_000;
    private static final int MOST_CREATIONS = 64;
    private static final String PURPOSE = "person";

    private final SubjectKeyStore store;
    private final KeyEncryptionKey kek;
    private final Cache<UUID, SubjectKey> remembered = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterWrite(REMEMBERED_FOR)
            .build();

    /** A key is durable before anything is stored that needs it; those of several persons become so at once. */
    private final Together<UUID, SubjectKey> creations =
            new Together<>(1, MOST_CREATIONS, UUID::equals, this::createAll);

    SubjectKeys(SubjectKeyStore store, KeyEncryptionKey kek) {
        this.store = store;
        this.kek = kek;
    }

    /** The state of the subject's key. Nothing is created; a key that is unknown is looked for again each time. */
    public SubjectKey find(UUID subject) {
        SubjectKey known = remembered.getIfPresent(subject);
        return known != null ? known : remember(subject, load(subject));
    }

    /** Looks the keys of several subjects up at once, for readers that will need them one after the other. */
    public void prepare(Collection<UUID> subjects) {
        var wanted = new HashSet<>(subjects);
        wanted.removeAll(remembered.asMap().keySet());
        if (!wanted.isEmpty()) {
            store.findAll(wanted, PURPOSE).forEach((subject, row) -> remember(subject, open(subject, row)));
        }
    }

    /**
     * The subject's key for writing, created if it is the first time.
     *
     * @throws SubjectKeyDestroyedException if the subject was erased
     */
    public Aead obtain(UUID subject) {
        return switch (find(subject)) {
            case Present(Aead aead) -> aead;
            case Destroyed() -> throw new SubjectKeyDestroyedException(subject);
            case Unknown() -> create(subject);
        };
    }

    /** Destroys every key of the subject for good, also of one never seen; doing it again changes nothing. */
    public void destroy(UUID subject) {
        store.destroy(subject, PURPOSE);
        remembered.put(subject, new Destroyed());
    }

    /** Everybody whose keys are destroyed, with the moment. */
    public Map<UUID, Instant> destroyed() {
        return store.destroyed();
    }

    private Aead create(UUID subject) {
        return switch (remember(subject, creations.get(subject))) {
            case Present(Aead aead) -> aead;
            case Destroyed() -> throw new SubjectKeyDestroyedException(subject);
            case Unknown() -> throw new UnknownSubjectKeyException(subject);
        };
    }

    private void createAll(List<Wish<UUID, SubjectKey>> wishes) {
        var made = new LinkedHashMap<UUID, KeysetHandle>();
        wishes.forEach(wish -> made.put(wish.what(), generate()));
        var wrapped = new LinkedHashMap<UUID, byte[]>();
        made.forEach((subject, handle) -> wrapped.put(subject, wrap(subject, handle)));
        made.keySet().retainAll(store.insertIfAbsent(wrapped, PURPOSE));
        for (var wish : wishes) {
            var mine = made.get(wish.what());
            // Else another process was faster, and its key is the subject's.
            wish.granted(mine != null ? present(mine) : load(wish.what()));
        }
    }

    private static KeysetHandle generate() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot make a key", e);
        }
    }

    private byte[] wrap(UUID subject, KeysetHandle handle) {
        try {
            return kek.wrap(handle, boundTo(subject));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Cannot wrap the key of subject " + subject, e);
        }
    }

    private static SubjectKey present(KeysetHandle handle) {
        try {
            return new Present(new OnSealingThreads(handle.getPrimitive(RegistryConfiguration.get(), Aead.class)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key cannot be used", e);
        }
    }

    private SubjectKey load(UUID subject) {
        return store.find(subject, PURPOSE).map(row -> open(subject, row)).orElseGet(Unknown::new);
    }

    private SubjectKey open(UUID subject, SubjectKeyStore.Row row) {
        byte[] wrapped = row.wrappedKeyset();
        if (wrapped == null) {
            return new Destroyed();
        }
        try {
            return present(kek.unwrap(wrapped, boundTo(subject)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The key of subject " + subject + " is wrapped by another key file", e);
        }
    }

    private SubjectKey remember(UUID subject, SubjectKey key) {
        if (!(key instanceof Unknown)) {
            remembered.put(subject, key);
        }
        return key;
    }

    private static String boundTo(UUID subject) {
        return PURPOSE + "|" + subject;
    }
}
