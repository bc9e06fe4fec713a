package org.talentpool.sample;

import org.axonframework.eventhandling.GlobalSequenceTrackingToken;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.storage.LogInOrder;

/** A server that other tests have filled has events whose keys are nowhere any more: projections begin behind them. */
@TestConfiguration(proxyBeanMethods = false)
public class FromHereOn {
    private static final String PROJECTIONS = "projections";
    private static final int SEGMENTS = 4;

    @Bean
    SmartInitializingSingleton projectionsFromHereOn(
            TokenStore tokens, TransactionTemplate transaction, LogInOrder log) {
        return () -> transaction.executeWithoutResult(_ -> {
            if (tokens.fetchSegments(PROJECTIONS).length > 0) return;
            tokens.initializeTokenSegments(PROJECTIONS, SEGMENTS, new GlobalSequenceTrackingToken(log.last()));
        });
    }
}
