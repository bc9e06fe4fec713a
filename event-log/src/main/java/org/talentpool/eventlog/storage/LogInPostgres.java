package org.talentpool.eventlog.storage;

import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.talentpool.eventlog.serializer.KeysAhead;

/** The log in PostgreSQL, which it is in unless something else is asked for. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = LogStore.PROPERTY, havingValue = LogStore.POSTGRES, matchIfMissing = true)
class LogInPostgres {
    @Bean
    HighWaterMark highWaterMark(JdbcClient database, PlatformTransactionManager platform) {
        return new HighWaterMark(database, OwnTransaction.of(platform));
    }

    @Bean
    LogInOrder logInOrder(JdbcClient database, HighWaterMark mark) {
        return new OrderInPostgres(database, mark);
    }

    @Bean
    LogByTime logByTime(JdbcClient database) {
        return new RememberedTimes(new TimesInPostgres(database));
    }

    @Bean
    EventTable eventTable(LogConnections connections) {
        return new EventTable(connections);
    }

    @Bean
    Appends appends(LogConnections connections, EventTable events) {
        return new AppendsInPostgres(connections, new SharedAppends(connections, new Races(events)));
    }

    @Bean
    AnsweredRequests answeredRequests(JdbcClient database) {
        return new RequestTable(database);
    }

    @Bean
    LogByStream logByStream(
            JdbcClient database,
            PlatformTransactionManager platform,
            @Qualifier("eventSerializer") Serializer eventSerializer,
            @Qualifier("eventUpcasterChain") EventUpcasterChain upcasters,
            KeysAhead keys) {
        return new LogByStream(
                database, OwnTransaction.of(platform), eventSerializer, upcasters, keys, RowsByStream.OF_THE_LOG);
    }
}
