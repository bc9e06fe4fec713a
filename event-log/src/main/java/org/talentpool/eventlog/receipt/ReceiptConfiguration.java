package org.talentpool.eventlog.receipt;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.storage.Streams;

@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {
    @Bean
    HandledRequests handledRequests(JdbcClient database, Jackson3Serializer serializer) {
        return new HandledRequests(database, serializer.getObjectMapper());
    }

    @Bean
    CommandOutcome commandOutcome(MeterRegistry meters) {
        return new CommandOutcome(meters);
    }

    @Bean
    CommandEdge commandEdge(HandledRequests requests, Streams streams) {
        return new CommandEdge(new Idempotency(requests), new ExpectedVersion(streams), new ReceiptWriting(streams));
    }
}
