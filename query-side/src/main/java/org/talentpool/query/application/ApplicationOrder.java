package org.talentpool.query.application;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ApplicationOrder {
    @Bean
    ConfigurerModule applicationsInOrderOfTheirCandidate() {
        return configurer -> configurer.eventProcessing(processing ->
                processing.registerSequencingPolicy("projection-application", axon -> new CandidateSequence()));
    }
}
