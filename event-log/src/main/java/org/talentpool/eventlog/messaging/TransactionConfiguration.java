package org.talentpool.eventlog.messaging;

import javax.sql.DataSource;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.jdbc.UnitOfWorkAwareConnectionProviderWrapper;
import org.axonframework.spring.jdbc.SpringDataSourceConnectionProvider;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;

/** Axon's unit of work and Spring's transaction are one: events, tokens, dead letters and read models commit together. */
@Configuration(proxyBeanMethods = false)
class TransactionConfiguration {
    @Bean
    SpringTransactionManager axonTransactionManager(PlatformTransactionManager platform) {
        return new SpringTransactionManager(platform);
    }

    @Bean
    ConnectionProvider connectionProvider(DataSource dataSource) {
        return new UnitOfWorkAwareConnectionProviderWrapper(new SpringDataSourceConnectionProvider(dataSource));
    }
}
