package org.talentpool.query.accommodation;

import org.axonframework.config.ConfigurerModule;
import org.axonframework.eventhandling.EventMessage;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.kernel.accommodation.AccommodationEvent;
import org.talentpool.kernel.candidate.CandidateEvent;

/** Keeps the evidence about one candidate in order with its erasure, so that this comes after what it blanks. */
@Configuration(proxyBeanMethods = false)
class AccommodationOrder {
    @Bean
    ConfigurerModule evidenceInOrderOfItsCandidate() {
        return configurer -> configurer.eventProcessing(processing -> processing.registerSequencingPolicy(
                "projection-accommodation", axon -> AccommodationOrder::candidateOf));
    }

    private static Object candidateOf(EventMessage<?> message) {
        return switch (message.getPayload()) {
            case AccommodationEvent event -> event.candidateId().toString();
            case CandidateEvent event -> event.candidateId().toString();
            default -> message.getIdentifier();
        };
    }
}
