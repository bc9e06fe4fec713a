package org.talentpool.standalone.portability;

import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.autoconfigure.context.PropertyPlaceholderAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceTransactionManagerAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcClientAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.JdbcTemplateAutoConfiguration;
import org.springframework.context.annotation.Import;
import org.talentpool.command.CommandTables;
import org.talentpool.eventlog.MigrationConfiguration;
import org.talentpool.eventlog.portability.PortabilityConfiguration;
import org.talentpool.query.QueryTables;
import org.talentpool.standalone.database.EmbeddedDatabaseConfiguration;

/**
 * The databases and what is in them; nothing that decides, answers, listens or follows the log. No configuration by annotation,
 * or the application would find it.
 */
@EnableConfigurationProperties
@ImportAutoConfiguration({
    PropertyPlaceholderAutoConfiguration.class,
    DataSourceAutoConfiguration.class,
    DataSourceTransactionManagerAutoConfiguration.class,
    JdbcTemplateAutoConfiguration.class,
    JdbcClientAutoConfiguration.class,
    FlywayAutoConfiguration.class
})
@Import({
    EmbeddedDatabaseConfiguration.class,
    MigrationConfiguration.class,
    PortabilityConfiguration.class,
    CommandTables.class,
    QueryTables.class
})
class PortabilityApplication {}
