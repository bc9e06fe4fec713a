package org.talentpool.eventlog.keys;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.security.GeneralSecurityException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class KeysConfiguration {
    private static final int CONNECTIONS = 6;
    private static final String ANY_KEY = """
            select exists (select 1 from keys.subject_key) or exists (select 1 from keys.fingerprint_key)""";

    /** Not a candidate for injection by type, so that Spring Boot still sets up the main data source. */
    @Bean(defaultCandidate = false)
    @Qualifier("keys")
    HikariDataSource keysDataSource(KeysProperties properties, JdbcConnectionDetails main, DataSource mainDataSource) {
        var role = properties.datasource();
        if (properties.createRole()) {
            new KeysRole(JdbcClient.create(mainDataSource)).createIfAbsent(role.username(), role.password());
        }
        var keys = new HikariDataSource();
        keys.setPoolName("keys");
        keys.setJdbcUrl(role.url() != null ? role.url() : main.getJdbcUrl());
        keys.setUsername(role.username());
        keys.setPassword(role.password());
        keys.setMaximumPoolSize(CONNECTIONS);
        keys.setMinimumIdle(1);
        keys.addDataSourceProperty("logServerErrorDetail", "false");
        return keys;
    }

    @Bean(defaultCandidate = false)
    @Qualifier("keys")
    JdbcClient keysClient(@Qualifier("keys") DataSource keys, KeysProperties properties) {
        var client = JdbcClient.create(keys);
        // An URL may carry a user name that wins over the configured one.
        String role = client.sql("select current_user").query(String.class).single();
        if (!role.equals(properties.datasource().username())) {
            throw new IllegalStateException(
                    "The keys are reached as %s instead of under their own role".formatted(role));
        }
        Flyway.configure()
                .dataSource(keys)
                .locations("classpath:db/keys")
                .schemas("keys")
                .load()
                .migrate();
        return client;
    }

    @Bean
    KeyEncryptionKey keyEncryptionKey(KeysProperties properties, @Qualifier("keys") JdbcClient keys)
            throws IOException, GeneralSecurityException {
        if (Files.notExists(properties.kekFile())) {
            refuseToReplace(properties, keys);
            KeyEncryptionKey.create(properties.kekFile());
        }
        return KeyEncryptionKey.read(properties.kekFile());
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
