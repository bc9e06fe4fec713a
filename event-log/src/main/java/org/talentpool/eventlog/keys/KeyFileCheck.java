package org.talentpool.eventlog.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Tells whether the key file of this installation is the one that wrapped the keys in a database. */
public final class KeyFileCheck {
    private static final String WRAPPED = "select wrapped_keyset from keys.fingerprint_key where name = ?";

    private final Path file;

    KeyFileCheck(Path file) {
        this.file = file;
    }

    /** @throws IllegalStateException if there is no key file, no key, or the one does not open the other */
    public void mustOpen(JdbcClient keys) {
        if (Files.notExists(file)) {
            throw new IllegalStateException("There is no key file at %s; bring it there first".formatted(file));
        }
        byte[] wrapped = keys.sql(WRAPPED)
                .param(FingerprintKey.NAME)
                .query(byte[].class)
                .optional()
                .orElseThrow(() -> new IllegalStateException("There are no keys, so nobody could read the log"));
        try {
            KeyEncryptionKey.read(file).unwrap(wrapped, FingerprintKey.NAME);
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("The key file at %s does not open these keys".formatted(file), e);
        }
    }
}
