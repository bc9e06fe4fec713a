package org.talentpool.eventlog.messaging;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.Configuration;
import org.axonframework.messaging.interceptors.CorrelationDataInterceptor;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.talentpool.eventlog.receipt.CommandEdge;
import org.talentpool.eventlog.receipt.CommandOutcome;
import org.talentpool.eventlog.trace.CorrelationInLogs;

@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
class CommandConfiguration {
    @Bean(defaultCandidate = false)
    ExecutorService commandThreads() {
        return Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("command-", 0).factory());
    }

    @Bean
    @Qualifier("localSegment")
    DecidingCommandBus commandBus(
            @Qualifier("commandThreads") ExecutorService threads,
            CommandProperties properties,
            TransactionManager transactions,
            Configuration axon,
            CommandEdge edge,
            CommandOutcome outcome) {
        var settings = SimpleCommandBus.builder()
                .transactionManager(transactions)
                .spanFactory(axon.getComponent(CommandBusSpanFactory.class))
                .messageMonitor(axon.messageMonitor(CommandBus.class, "commandBus"));
        var bus = new DecidingCommandBus(settings, threads, properties.atOnce(), outcome);
        bus.registerHandlerInterceptor(new CorrelationDataInterceptor<>(axon.correlationDataProviders()));
        bus.registerHandlerInterceptor(new CorrelationInLogs());
        edge.guard(bus);
        return bus;
    }

    /** What this side wishes by itself it decides by itself: any process can, and none has to be found for it. */
    @Bean
    CommandGateway commandGateway(DecidingCommandBus bus, LostRaceRetry retry) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(retry)
                .build();
    }
}
