package org.talentpool.eventlog.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Tags;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventProcessor;
import org.axonframework.queryhandling.QueryBus;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Meters of what passes through Axon, in the application's registry. */
@Configuration(proxyBeanMethods = false)
class MeterConfiguration {
    @Bean
    ConfigurerModule messageTimes(MeterRegistry meters) {
        return configurer -> configurer
                .configureMessageMonitor(
                        CommandBus.class, (axon, type, name) -> new MessageTimes(meters, "commandBus", Tags.empty()))
                .configureMessageMonitor(
                        QueryBus.class, (axon, type, name) -> new MessageTimes(meters, "queryBus", Tags.empty()))
                .configureMessageMonitor(
                        EventProcessor.class,
                        (axon, type, name) ->
                                new MessageTimes(meters, "eventProcessor", Tags.of("processorName", name)));
    }
}
