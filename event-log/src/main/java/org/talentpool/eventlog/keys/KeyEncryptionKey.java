package org.talentpool.eventlog.keys;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.TinkProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import com.google.crypto.tink.mac.MacConfig;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

/** The key that wraps all others. It lives in a file, so that no copy of the database can open anything. */
final class KeyEncryptionKey {
    private final Aead aead;

    private KeyEncryptionKey(Aead aead) {
        this.aead = aead;
    }

    static KeyEncryptionKey read(Path file) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        MacConfig.register();
        var handle = TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
        return new KeyEncryptionKey(handle.getPrimitive(RegistryConfiguration.get(), Aead.class));
    }

    /** Writes a new key; if another process was faster, its key stays. Readable by the owner only. */
    static void create(Path file) throws IOException, GeneralSecurityException {
        AeadConfig.register();
        Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
        Path draft = Files.createTempFile(
                folder,
                "kek",
                ".tmp",
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try {
            var handle = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            Files.writeString(draft, TinkJsonProtoKeysetFormat.serializeKeyset(handle, InsecureSecretKeyAccess.get()));
            // A link appears whole or not at all, and never replaces a file that is already there.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException anotherWasFaster) {
            return;
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    byte[] wrap(KeysetHandle key, String boundTo) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.serializeEncryptedKeyset(key, aead, boundTo.getBytes(UTF_8));
    }

    KeysetHandle unwrap(byte[] wrapped, String boundTo) throws GeneralSecurityException {
        return TinkProtoKeysetFormat.parseEncryptedKeyset(wrapped, aead, boundTo.getBytes(UTF_8));
    }
}
