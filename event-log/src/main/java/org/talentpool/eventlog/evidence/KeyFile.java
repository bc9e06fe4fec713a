package org.talentpool.eventlog.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.talentpool.eventlog.evidence.note.SigningKey;

/** The file of the key that signs checkpoints. Its owner alone may read it, and it is the same in every process of a log. */
final class KeyFile {
    private static final Set<PosixFilePermission> OWNER =
            EnumSet.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final int RANDOM_DIGITS = 8;

    private final EvidenceProperties properties;
    private final TreeTable tree;
    private final Path file;

    KeyFile(EvidenceProperties properties, TreeTable tree) {
        this.properties = properties;
        this.tree = tree;
        this.file = properties.key();
    }

    /**
     * Makes the key if it may, and sees to it that the log is signed by no other.
     *
     * @throws IllegalStateException if there is none, or another one has signed before
     */
    void obtain() {
        var known = tree.publicKey();
        if (Files.notExists(file)) {
            if (known.isPresent()) {
                throw new IllegalStateException("The log is signed by %s, whose file is not at %s; bring it there"
                        .formatted(known.get(), file));
            }
            create();
        }
        var key = read().publicKey().text();
        if (known.isEmpty()) tree.signedBy(key);
        else if (!known.get().equals(key)) {
            throw new IllegalStateException(
                    "The log is signed by %s, and the key at %s is another".formatted(known.get(), file));
        }
    }

    /** @throws IllegalStateException if it is none, or others can read it */
    SigningKey read() {
        try {
            if (!OWNER.containsAll(Files.getPosixFilePermissions(file))) {
                throw new IllegalStateException("Others than its owner may use %s; chmod 600 it".formatted(file));
            }
            return SigningKey.parse(Files.readString(file));
        } catch (IOException | IllegalArgumentException unusable) {
            throw new IllegalStateException("The key at %s cannot be used".formatted(file), unusable);
        }
    }

    private void create() {
        if (!properties.createKey()) {
            throw new IllegalStateException(
                    "There is no key at %s, and talentpool.evidence.create-key does not allow to make one"
                            .formatted(file));
        }
        var origin = properties.origin() == null ? "talentpool-" + random() : properties.origin();
        try {
            Files.createDirectories(file.getParent());
            Files.createFile(file, PosixFilePermissions.asFileAttribute(OWNER));
            Files.writeString(file, SigningKey.generate(origin).text());
        } catch (IOException unusable) {
            throw new UncheckedIOException("No key can be made at %s".formatted(file), unusable);
        }
    }

    private static String random() {
        return UUID.randomUUID().toString().substring(0, RANDOM_DIGITS);
    }
}
