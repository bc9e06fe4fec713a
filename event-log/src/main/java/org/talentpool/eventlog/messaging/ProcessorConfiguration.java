package org.talentpool.eventlog.messaging;

import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
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
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.DefaultTransactionDefinition;

/** Every processing group streams, propagates failures and parks what it cannot digest, unless it says otherwise. */
@Configuration(proxyBeanMethods = false)
class ProcessorConfiguration {
    private static final int SIGNS_PER_CLAIM = 6;
    /** An idle segment stores its token so often, in milliseconds: other processes see by it how far it has come. */
    private static final long TELL_POSITION_EVERY = 500;

    @Bean
    DeadLetterQueues deadLetterQueues(
            ConnectionProvider connections,
            TransactionManager transactions,
            PlatformTransactionManager platform,
            Serializer serializer,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            JdbcClient database) {
        var nested = new DefaultTransactionDefinition(TransactionDefinition.PROPAGATION_NESTED);
        var eachLetter = new SpringTransactionManager(platform, nested);
        var parked = new ParkedSequences(database);
        return new DeadLetterQueues(connections, transactions, eachLetter, serializer, eventSerializer, parked);
    }

    @Bean
    Care care() {
        return new Care();
    }

    @Bean
    BatchedWrites batchedWrites(Care care) {
        return new BatchedWrites(care);
    }

    @Bean
    HandlerEnhancerDefinition guardedHandlers(PlatformTransactionManager transactions, Care care) {
        return new GuardedHandlers(transactions, care);
    }

    @Bean
    ConfigurerModule processorDefaults(
            TokenStore tokens,
            TransactionManager transactions,
            DeadLetterQueues letters,
            ProcessingProperties properties,
            ObjectProvider<LogSource> source) {
        return configurer -> configurer.eventProcessing(processing -> {
            processing
                    .usingPooledStreamingEventProcessors(pooled(properties))
                    .assignProcessingGroup(ProjectionProcessor::of)
                    .registerPooledStreamingEventProcessorConfiguration(
                            ProjectionProcessor.NAME, projections(properties))
                    .configureDefaultStreamableMessageSource(
                            axon -> source.getObject().events(axon))
                    .registerTokenStore(axon -> tokens)
                    .registerDefaultTransactionManager(axon -> transactions)
                    .registerDefaultErrorHandler(axon -> new ErrorsToFailures())
                    .registerDefaultListenerInvocationErrorHandler(axon -> PropagatingErrorHandler.instance())
                    .registerDefaultSequencingPolicy(axon -> SequentialPerAggregatePolicy.instance())
                    .registerDefaultDeadLetterPolicy(axon -> new ParkingPolicy());
            parkDeadLetters(processing, letters);
        });
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
                .initialSegmentCount(1)
                .batchSize(properties.batchSize())
                .claimExtensionThreshold(signs(properties))
                .tokenClaimInterval(signs(properties))
                .workerExecutor(name -> workers(axon, name, properties));
    }

    private static PooledStreamingProcessorConfiguration projections(ProcessingProperties properties) {
        return (axon, processor) ->
                processor.initialSegmentCount(properties.segments()).claimExtensionThreshold(TELL_POSITION_EVERY);
    }

    private static ScheduledExecutorService workers(
            org.axonframework.config.Configuration axon, String processor, ProcessingProperties properties) {
        int threads = processor.equals(ProjectionProcessor.NAME) ? properties.segments() : 1;
        var workers =
                Executors.newScheduledThreadPool(threads, new AxonThreadFactory("WorkPackage[" + processor + "]"));
        axon.onShutdown(workers::shutdown);
        return workers;
    }

    /** Claims are renewed, and others looked for, some times before one that was not renewed is anybody's. */
    private static long signs(ProcessingProperties properties) {
        return properties.claimTimeout().toMillis() / SIGNS_PER_CLAIM;
    }
}
