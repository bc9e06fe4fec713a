package org.talentpool.eventlog.wire;

import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.axonframework.axonserver.connector.command.AxonServerCommandBus;
import org.axonframework.axonserver.connector.query.AxonServerQueryBus;
import org.axonframework.commandhandling.CommandBus;
import org.axonframework.commandhandling.CommandBusSpanFactory;
import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.distributed.RoutingStrategy;
import org.axonframework.config.Configuration;
import org.axonframework.queryhandling.QueryBus;
import org.axonframework.queryhandling.QueryBusSpanFactory;
import org.axonframework.queryhandling.SimpleQueryBus;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.talentpool.eventlog.axonserver.SafeServers;
import org.talentpool.eventlog.receipt.CommandTarget;

/** With {@code talentpool.messages=axon-server}, commands and questions of other processes reach this one, and its own reach them. */
@org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WireProperties.class)
@ConditionalOnProperty(name = "talentpool.messages", havingValue = "axon-server")
public class WireConfiguration {
    private static final WireSerializer SERIALIZER = WireSerializer.create();

    /** What is decided about one stream is decided in one process as long as it lives, which remembers the stream. */
    @Bean
    RoutingStrategy routingByStream() {
        return WireConfiguration::stream;
    }

    @Bean
    @Primary
    RemoteCommandBus remoteCommandBus(
            AxonServerConnectionManager connections,
            AxonServerConfiguration settings,
            WireProperties wire,
            @Qualifier("localSegment") CommandBus local,
            RoutingStrategy routing,
            Configuration axon) {
        SafeServers.check(settings);
        AxonServerThere.await(connections, settings, wire.patience());
        return new RemoteCommandBus(
                AxonServerCommandBus.builder()
                        .axonServerConnectionManager(connections)
                        .configuration(settings)
                        .localSegment(new LocalCommands(local))
                        .serializer(SERIALIZER)
                        .routingStrategy(routing)
                        .spanFactory(axon.getComponent(CommandBusSpanFactory.class)),
                settings.getComponentName());
    }

    @Bean
    @Primary
    RemoteQueryBus remoteQueryBus(
            AxonServerConnectionManager connections,
            AxonServerConfiguration settings,
            @Qualifier("localSegment") ObjectProvider<SimpleQueryBus> local,
            Configuration axon) {
        var answering = local.getIfAvailable(() -> own(axon));
        return new RemoteQueryBus(AxonServerQueryBus.builder()
                .axonServerConnectionManager(connections)
                .configuration(settings)
                .localSegment(answering)
                .updateEmitter(answering.queryUpdateEmitter())
                .messageSerializer(SERIALIZER)
                .genericSerializer(SERIALIZER)
                .spanFactory(axon.getComponent(QueryBusSpanFactory.class)));
    }

    /** Of a process that answers a few questions beside what it is there for. */
    private static SimpleQueryBus own(Configuration axon) {
        var bus = SimpleQueryBus.builder()
                .messageMonitor(axon.messageMonitor(QueryBus.class, "queryBus"))
                .build();
        bus.registerHandlerInterceptor(new RefusalTelling(true));
        return bus;
    }

    private static String stream(CommandMessage<?> command) {
        String target = CommandTarget.of(command);
        return target == null ? command.getIdentifier() : target;
    }
}
