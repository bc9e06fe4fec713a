package org.talentpool.standalone.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Properties;

/** Passwords of the three database roles: made at random once, then read from a file that only the owner can read. */
record DatabasePasswords(String server, String application, String keys) {
    private static final String FILE = "database.properties";

    static DatabasePasswords in(Path folder) {
        Path file = folder.resolve(FILE);
        try {
            if (Files.notExists(file)) write(file);
            return read(file);
        } catch (IOException unusable) {
            throw new UncheckedIOException("The database passwords in %s cannot be used".formatted(file), unusable);
        }
    }

    private static DatabasePasswords read(Path file) throws IOException {
        var stored = new Properties();
        try (var reader = Files.newBufferedReader(file)) {
            stored.load(reader);
        }
        return new DatabasePasswords(
                stored.getProperty("server", ""),
                stored.getProperty("application", ""),
                stored.getProperty("keys", ""));
    }

    private static void write(Path file) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        Path draft = Files.createTempFile(file.toAbsolutePath().getParent(), "database", ".tmp", ownerOnly);
        Files.writeString(draft, "server=%s%napplication=%s%nkeys=%s%n".formatted(random(), random(), random()));
        Files.move(draft, file);
    }

    private static String random() {
        byte[] bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Never shows a password, so that no log line can. */
    @Override
    public String toString() {
        return "[passwords]";
    }
}
