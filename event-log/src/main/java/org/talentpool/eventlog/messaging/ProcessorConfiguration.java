package org.talentpool.eventlog.messaging;

import java.util.concurrent.Executors;
import org.axonframework.common.AxonThreadFactory;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.axonframework.config.EventProcessingConfigurer.PooledStreamingProcessorConfiguration;
import org.axonframework.eventhandling.PropagatingErrorHandler;
import org.axonframework.eventhandling.async.SequentialPerAggregatePolicy;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.axonframework.messaging.annotation.HandlerEnhancerDefinition;
import org.axonframework.serialization.Serializer;
import org.axonframework.spring.messaging.unitofwork.SpringTransactionManager;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Every processing group streams, propagates failures and parks what it cannot digest, unless it says otherwise. */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {
    @Bean
    DeadLetterQueues deadLetterQueues(
            ConnectionProvider connections,
            TransactionManager transactions,
            PlatformTransactionManager platform,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer) {
        var nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        var eachLetter = new SpringTransactionManager(platform, nested);
        return new DeadLetterQueues(connections, transactions, eachLetter, serializer, eventSerializer);
    }

    @Bean
    HandlerEnhancerDefinition guardedHandlers(PlatformTransactionManager transactions) {
        return new GuardedHandlers(transactions);
    }

    @Bean
    ConfigurerModule processorDefaults(
            TokenStore tokens,
            TransactionManager transactions,
            DeadLetterQueues letters,
            ProcessingProperties properties) {
        return configurer -> configurer.eventProcessing(processing -> {
            processing
                    .usingPooledStreamingEventProcessors(pooled(properties))
                    .configureDefaultStreamableMessageSource(ProcessorConfiguration::source)
                    .registerTokenStore(axon -> tokens)
                    .registerDefaultTransactionManager(axon -> transactions)
                    .registerDefaultErrorHandler(axon -> new ErrorsToFailures())
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDefaultSequencingPolicy(axon -> SequentialPerAggregatePolicy.instance())
                    .registerDefaultDeadLetterPolicy(axon -> new ParkingPolicy());
            parkDeadLetters(processing, letters);
        });
    }

    private static PromptSource source(org.axonframework.config.Configuration axon) {
        var source = new PromptSource(axon.eventStore());
        axon.onShutdown(source::stop);
        return source;
    }

    /**
     * A group that keeps its state in memory parks nothing: each process would add a letter of its own, and none of them would
     * be there after the next start.
     */
    private static void parkDeadLetters(EventProcessingConfigurer processing, DeadLetterQueues letters) {
        processing.registerDeadLetterQueueProvider(group -> {
            if (group.startsWith(GuardedHandlers.IN_MEMORY)) return null;
            processing.registerDeadLetteringEventHandlerInvokerConfiguration(
                    group, (axon, invoker) -> letters.set(invoker));
            return axon -> letters.of(group);
        });
    }

    private static PooledStreamingProcessorConfiguration pooled(ProcessingProperties properties) {
        return (axon, processor) -> processor
                .initialSegmentCount(properties.segments())
                .batchSize(properties.batchSize())
                .workerExecutor(name -> {
                    var workers = Executors.newScheduledThreadPool(
                            properties.segments(), new AxonThreadFactory("WorkPackage[" + name + "]"));
                    axon.onShutdown(workers::shutdown);
                    return workers;
                });
    }
}
