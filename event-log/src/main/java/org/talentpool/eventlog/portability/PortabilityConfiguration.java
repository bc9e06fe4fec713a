package org.talentpool.eventlog.portability;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.axonserver.ServerConfiguration;
import org.talentpool.eventlog.keys.KeyFileCheck;
import org.talentpool.eventlog.keys.KeysAccessConfiguration;
import org.talentpool.eventlog.storage.CompleteLog;
import org.talentpool.eventlog.storage.LogStore;

/** All that exporting and importing needs: the databases, and neither commands nor processors. */
@Configuration(proxyBeanMethods = false)
@Import({KeysAccessConfiguration.class, ServerConfiguration.class})
public class PortabilityConfiguration {
    @Bean
    TableKinds tablesOfTheLog() {
        return EventLogTables.KINDS;
    }

    @Bean
    LogExport logExport(
            DataSource database,
            @Qualifier("keys") DataSource keys,
            LogToExport log,
            ObjectProvider<TableKinds> kinds) {
        return new LogExport(database, keys, log, carried(kinds));
    }

    @Bean
    LogImport logImport(
            DataSource database,
            @Qualifier("keys") DataSource keys,
            KeyFileCheck keyFile,
            LogToImport log,
            ObjectProvider<TableKinds> kinds) {
        return new LogImport(database, new KeyImport(keys, keyFile), log, carried(kinds));
    }

    @Bean
    @ConditionalOnProperty(name = LogStore.PROPERTY, havingValue = LogStore.POSTGRES, matchIfMissing = true)
    LogToExport rowsToExport(JdbcClient client, PlatformTransactionManager transactions) {
        return new RowsToExport(new CompleteLog(client, new TransactionTemplate(transactions)));
    }

    @Bean
    @ConditionalOnProperty(name = LogStore.PROPERTY, havingValue = LogStore.POSTGRES, matchIfMissing = true)
    LogToImport rowsToImport() {
        return new RowsToImport();
    }

    private static List<CarriedTable> carried(ObjectProvider<TableKinds> kinds) {
        return kinds.stream().flatMap(module -> module.carried().stream()).toList();
    }
}
