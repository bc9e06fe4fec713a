package org.talentpool.eventlog.keys;

import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.StartLock;

@Configuration(proxyBeanMethods = false)
class KeysConfiguration {
    private static final String ANY_KEY = """
            select exists (select 1 from keys.subject_key) or exists (select 1 from keys.fingerprint_key)""";

    @Bean
    KeyEncryptionKey keyEncryptionKey(
            KeysProperties properties, @Qualifier("keys") JdbcClient keys, @Qualifier("keys") DataSource database)
            throws IOException, GeneralSecurityException {
        // Two may find no file at once; the second must not take the first one's keys for those of a lost file.
        StartLock.alone(database, StartLock.KEYS, () -> createIfMissing(properties, keys));
        return KeyEncryptionKey.read(properties.kekFile());
    }

    private static void createIfMissing(KeysProperties properties, JdbcClient keys) {
        if (Files.exists(properties.kekFile())) return;
        refuseToReplace(properties, keys);
        try {
            KeyEncryptionKey.create(properties.kekFile());
        } catch (IOException | GeneralSecurityException e) {
            throw new IllegalStateException("No key file can be made at " + properties.kekFile(), e);
        }
    }

    @Bean
    SubjectKeys subjectKeys(@Qualifier("keys") JdbcClient keys, KeyEncryptionKey kek) {
        return new SubjectKeys(new SubjectKeyTable(keys), kek);
    }

    @Bean
    EmailFingerprint emailFingerprint(@Qualifier("keys") JdbcClient keys, KeyEncryptionKey kek)
            throws GeneralSecurityException {
        return new EmailFingerprint(FingerprintKey.obtain(keys, kek));
    }

    private static void refuseToReplace(KeysProperties properties, JdbcClient keys) {
        if (!properties.createKek()) {
            throw new IllegalStateException("There is no key file at %s, and talentpool.keys.create-kek does not allow"
                            .formatted(properties.kekFile())
                    + " to create one");
        }
        if (keys.sql(ANY_KEY).query(Boolean.class).single()) {
            throw new IllegalStateException("The database has keys but their key file %s is gone: a new one opens none"
                    .formatted(properties.kekFile()));
        }
    }
}
