package org.talentpool.query.matching;

import org.axonframework.common.transaction.NoTransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.tokenstore.inmemory.InMemoryTokenStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The index lives and dies with the process, and so does the token that tells how far it has come. No transaction is around it:
 * PostgreSQL ends one that idles, as it would while a large pool is read or a batch waits for the tables.
 */
@Configuration(proxyBeanMethods = false)
class PoolFollowingConfiguration {
    @Bean
    ConfigurerModule followingInMemory(ObjectProvider<PoolLoading> loading) {
        return configurer -> configurer.eventProcessing(processing -> processing
                .registerTokenStore(PoolFollowing.GROUP, _ -> new InMemoryTokenStore())
                .registerPooledStreamingEventProcessorConfiguration(
                        PoolFollowing.GROUP,
                        (axon, processor) -> processor
                                .initialSegmentCount(1)
                                .transactionManager(NoTransactionManager.instance())
                                .initialToken(_ -> loading.getObject().load())));
    }
}
