package org.talentpool.query.position;

import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.QueryUpdateEmitter;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.talentpool.eventlog.wire.RefusalTelling;

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class QueryBusConfiguration {
    /**
     * Without a transaction around each query: one that waits for a position would hold the connection that the
     * projections need to reach it. The interceptors are no beans, because Axon would order those by itself.
     */
    @Bean
    @Qualifier("localSegment")
    SimpleQueryBus queryBus(
            Configuration axon,
            PositionReached positions,
            Moments moments,
            @Value("${talentpool.messages:local}") String messages) {
        var bus = SimpleQueryBus.builder()
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .queryUpdateEmitter(axon.getComponent(QueryUpdateEmitter.class))
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class))
                .build();
        bus.registerHandlerInterceptor(new RefusalTelling("axon-server".equals(messages)));
        bus.registerHandlerInterceptor((work, chain) -> {
            positions.await(work.getMessage());
            return chain.proceed();
        });
        bus.registerHandlerInterceptor((work, chain) -> moments.answer(work.getMessage(), chain));
        return bus;
    }
}
