package org.talentpool.eventlog.keys;

import com.zaxxer.hikari.HikariDataSource;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.SmallPool;
import org.talentpool.eventlog.StartLock;

/** How the keys are reached, without opening or making any. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KeysProperties.class)
public class KeysAccessConfiguration {
    private static final int CONNECTIONS = 6;

    /** Not a candidate for injection by type, so that Spring Boot still sets up the main data source. */
    @Bean(defaultCandidate = false)
    @Qualifier("keys")
    HikariDataSource keysDataSource(KeysProperties properties, JdbcConnectionDetails main, DataSource mainDataSource) {
        var role = properties.datasource();
        if (properties.createRole()) {
            var roles = new KeysRole(JdbcClient.create(mainDataSource));
            StartLock.alone(
                    mainDataSource, StartLock.KEYS, () -> roles.createIfAbsent(role.username(), role.password()));
        }
        var url = role.url() != null ? role.url() : main.getJdbcUrl();
        return SmallPool.of("keys", url, role.username(), role.password(), CONNECTIONS);
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
        StartLock.alone(keys, StartLock.KEYS, () -> migrate(keys));
        return client;
    }

    @Bean
    KeyFileCheck keyFileCheck(KeysProperties properties, @Qualifier("keys") JdbcClient migrated) {
        return new KeyFileCheck(properties.kekFile());
    }

    private static void migrate(DataSource keys) {
        Flyway.configure()
                .dataSource(keys)
                .locations("classpath:db/keys")
                .schemas("keys")
                .load()
                .migrate();
    }
}
