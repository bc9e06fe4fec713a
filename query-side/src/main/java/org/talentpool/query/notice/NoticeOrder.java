package org.talentpool.query.notice;

import org.axonframework.config.ConfigurerModule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.messaging.ConstantSequence;

/** A notice about a vacancy names several candidates, so that only one sequence of all keeps an erasure behind what it empties. */
@Configuration(proxyBeanMethods = false)
class NoticeOrder {
    @Bean
    ConfigurerModule noticesInOrderOfErasures() {
        return configurer -> configurer.eventProcessing(processing ->
                processing.registerSequencingPolicy("projection-notices", axon -> new ConstantSequence()));
    }
}
