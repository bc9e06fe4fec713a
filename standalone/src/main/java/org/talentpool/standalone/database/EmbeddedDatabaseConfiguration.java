package org.talentpool.standalone.database;

import java.io.IOException;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Starts PostgreSQL in the data folder, unless {@code talentpool.datasource.mode} says that there is one elsewhere. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = "talentpool.datasource.mode", havingValue = "embedded", matchIfMissing = true)
public class EmbeddedDatabaseConfiguration {
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(@Value("${talentpool.data-folder}") Path dataFolder) throws IOException {
        return EmbeddedDatabase.startIn(dataFolder.toAbsolutePath());
    }
}
