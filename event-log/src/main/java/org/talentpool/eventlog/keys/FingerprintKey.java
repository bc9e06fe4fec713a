package org.talentpool.eventlog.keys;

import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.Mac;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.mac.HmacParameters;
import java.security.GeneralSecurityException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The key of the fingerprints: one for all processes, made by the first. */
final class FingerprintKey {
    static final String NAME = "email";
    private static final String INSERT = """
            insert into keys.fingerprint_key (name, wrapped_keyset) values (?, ?) on conflict (name) do nothing""";
    private static final String FIND = "select wrapped_keyset from keys.fingerprint_key where name = ?";

    private FingerprintKey() {}

    static Mac obtain(JdbcClient keys, KeyEncryptionKey kek) throws GeneralSecurityException {
        keys.sql(INSERT).params(NAME, kek.wrap(generate(), NAME)).update();
        byte[] wrapped = keys.sql(FIND).param(NAME).query(byte[].class).single();
        return kek.unwrap(wrapped, NAME).getPrimitive(RegistryConfiguration.get(), Mac.class);
    }

    private static KeysetHandle generate() throws GeneralSecurityException {
        // Without a key prefix the fingerprint is the bare HMAC, and stays an identifier for ever.
        return KeysetHandle.generateNew(HmacParameters.builder()
                .setKeySizeBytes(32)
                .setTagSizeBytes(32)
                .setHashType(HmacParameters.HashType.SHA256)
                .setVariant(HmacParameters.Variant.NO_PREFIX)
                .build());
    }
}
