package org.talentpool.eventlog.axonserver;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.talentpool.eventlog.portability.LogToExport;
import org.talentpool.eventlog.portability.LogToImport;
import org.talentpool.eventlog.storage.LogStore;

/** The server and what is read there, for any process that has to do with the log. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = LogStore.PROPERTY, havingValue = LogStore.AXON_SERVER)
public class ServerConfiguration {
    @Bean
    ServerConnection serverConnection(Environment environment) {
        return ServerConnection.of(environment);
    }

    @Bean
    OrderOnServer logInOrder(ServerConnection server) {
        return new OrderOnServer(server);
    }

    @Bean
    StreamsOnServer logStreams(ServerConnection server) {
        return new StreamsOnServer(server);
    }

    @Bean
    AppendsOnServer appends(ServerConnection server, StreamsOnServer streams) {
        return new AppendsOnServer(server, streams);
    }

    @Bean
    LogToExport serverToExport(OrderOnServer order) {
        return new ServerToExport(order);
    }

    @Bean
    LogToImport serverToImport(OrderOnServer order, AppendsOnServer appends) {
        return new ServerToImport(order, appends);
    }
}
