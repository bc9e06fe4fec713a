package org.talentpool.eventlog.portability;

import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.keys.KeyFileCheck;
import org.talentpool.eventlog.keys.KeysAccessConfiguration;
import org.talentpool.eventlog.storage.CompleteLog;

/** All that exporting and importing needs: the databases, and neither commands nor processors. */
@Configuration(proxyBeanMethods = false)
@Import(KeysAccessConfiguration.class)
public class PortabilityConfiguration {
    @Bean
    TableKinds tablesOfTheLog() {
        return EventLogTables.KINDS;
    }

    @Bean
    LogExport logExport(
            DataSource database,
            JdbcClient client,
            PlatformTransactionManager transactions,
            @Qualifier("keys") DataSource keys,
            ObjectProvider<TableKinds> kinds) {
        var log = new CompleteLog(client, new TransactionTemplate(transactions));
        return new LogExport(database, keys, log, carried(kinds));
    }

    @Bean
    LogImport logImport(
            DataSource database,
            @Qualifier("keys") DataSource keys,
            KeyFileCheck keyFile,
            ObjectProvider<TableKinds> kinds) {
        return new LogImport(database, new KeyImport(keys, keyFile), carried(kinds));
    }

    private static List<CarriedTable> carried(ObjectProvider<TableKinds> kinds) {
        return kinds.stream().flatMap(module -> module.carried().stream()).toList();
    }
}
