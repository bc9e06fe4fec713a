package org.talentpool.eventlog;

import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Of processes that start at once on an empty database one migrates and the others wait; Flyway guards tables, not schemas. */
@Configuration(proxyBeanMethods = false)
public class MigrationConfiguration {
    @Bean
    FlywayMigrationStrategy migrateAlone() {
        return flyway ->
                StartLock.alone(flyway.getConfiguration().getDataSource(), StartLock.MIGRATION, flyway::migrate);
    }
}
