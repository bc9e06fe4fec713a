package org.talentpool.eventlog.messaging;

import org.axonframework.commandhandling.SimpleCommandBus;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.commandhandling.gateway.DefaultCommandGateway;
import org.axonframework.serialization.Serializer;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.talentpool.eventlog.trace.TraceConfiguration;
import org.talentpool.eventlog.wire.RemoteCommandBus;
import org.talentpool.eventlog.wire.WireConfiguration;
import org.talentpool.eventlog.wire.WireSerializer;

/**
 * For a process that decides and answers nothing itself: it has no log, no keys and no transactions. Brought in by an
 * application, a scan does not find it.
 */
@Import({WireConfiguration.class, TraceConfiguration.class, RetryConfiguration.class})
@EnableConfigurationProperties(CommandProperties.class)
public class EdgeMessaging {
    /** Reached by nobody. */
    @Bean
    @Qualifier("localSegment")
    SimpleCommandBus noCommands() {
        return SimpleCommandBus.builder().build();
    }

    /** There is nothing else to write than what goes to other processes. */
    @Bean
    @Primary
    Serializer serializer() {
        return WireSerializer.create();
    }

    @Bean
    CommandGateway commandGateway(RemoteCommandBus bus, LostRaceRetry retry) {
        return DefaultCommandGateway.builder()
                .commandBus(bus)
                .retryScheduler(retry)
                .build();
    }
}
