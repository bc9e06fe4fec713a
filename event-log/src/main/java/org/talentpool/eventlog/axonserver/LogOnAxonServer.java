package org.talentpool.eventlog.axonserver;

import javax.sql.DataSource;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentpool.eventlog.messaging.LogSource;
import org.talentpool.eventlog.serializer.EventFamily;
import org.talentpool.eventlog.serializer.KeysAhead;
import org.talentpool.eventlog.storage.AnsweredRequests;
import org.talentpool.eventlog.storage.Bookkeeping;
import org.talentpool.eventlog.storage.LogByStream;
import org.talentpool.eventlog.storage.LogByTime;
import org.talentpool.eventlog.storage.LogStore;
import org.talentpool.eventlog.storage.OwnTransaction;

/** The log on Axon Server, if that is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = LogStore.PROPERTY, havingValue = LogStore.AXON_SERVER)
@Import(ServerConfiguration.class)
class LogOnAxonServer {
    @Bean
    EventFamily bookkeepingEvents() {
        return new EventFamily(Bookkeeping.TYPES);
    }

    @Bean
    LogByTime logByTime(ServerConnection server, OrderOnServer order) {
        return new TimesOnServer(server, order);
    }

    @Bean
    AnsweredRequests answeredRequests(StreamsOnServer streams) {
        return new RequestsOnServer(streams);
    }

    @Bean
    LogByStream logByStream(
            DataSource pool,
            JdbcClient database,
            PlatformTransactionManager platform,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters,
            KeysAhead keys,
            OrderOnServer order) {
        var reading = OwnTransaction.of(platform);
        return new LogByStream(database, reading, eventSerializer, upcasters, keys, new Spool(pool, database, order));
    }

    @Bean
    LogSource serverSource(
            ServerConnection server,
            OrderOnServer order,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters,
            KeysAhead keys) {
        return axon -> new ServerSource(server, order, new Decoding(eventSerializer, upcasters, keys));
    }
}
