package org.talentpool.eventlog.receipt;

import io.micrometer.core.instrument.MeterRegistry;
import org.axonframework.modelling.command.CommandTargetResolver;
import org.axonframework.serialization.jackson3.Jackson3Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.storage.AnsweredRequests;
import org.talentpool.eventlog.storage.FreshDecision;
import org.talentpool.eventlog.storage.Streams;

@Configuration(proxyBeanMethods = false)
class ReceiptConfiguration {
    @Bean
    HandledRequests handledRequests(AnsweredRequests answered, Jackson3Serializer serializer) {
        return new HandledRequests(answered, serializer.getObjectMapper());
    }

    @Bean
    CommandOutcome commandOutcome(MeterRegistry meters, HandledRequests requests) {
        return new CommandOutcome(meters, new Repetition(requests)::receiptOf);
    }

    @Bean
    CommandEdge commandEdge(HandledRequests requests, Streams streams, FreshDecision freshDecision) {
        return new CommandEdge(
                new Idempotency(requests),
                new ExpectedVersion(streams, freshDecision),
                new ReceiptWriting(streams),
                freshDecision);
    }

    @Bean
    CommandTargetResolver commandTargetResolver() {
        return new CommandTarget();
    }
}
