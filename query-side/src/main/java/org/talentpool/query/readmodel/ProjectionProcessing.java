package org.talentpool.query.readmodel;

import java.util.List;
import org.axonframework.config.ConfigurerModule;
import org.axonframework.config.EventProcessingConfigurer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the projections ask of their processing beyond the defaults of the event log. */
@Configuration(proxyBeanMethods = false)
class ProjectionProcessing {
    /** An idle segment stores its token so often, in milliseconds: other processes see by it how far it has come. */
    private static final long TELL_POSITION_EVERY = 500;

    private static final List<String> GROUPS = List.of(
            "projection-requisition",
            "projection-reserve-list",
            "projection-candidate",
            "projection-application",
            "projection-accommodation",
            "projection-post",
            "projection-contract",
            "projection-reminders",
            "projection-matching",
            "projection-policies",
            "projection-notices",
            "projection-webhooks",
            "projection-deliveries",
            "projection-history",
            "projection-funnel",
            "projection-time-to-fill");

    @Bean
    ConfigurerModule projections() {
        return configurer -> configurer.eventProcessing(ProjectionProcessing::set);
    }

    private static void set(EventProcessingConfigurer processing) {
        GROUPS.forEach(group -> processing.registerPooledStreamingEventProcessorConfiguration(
                group, (axon, processor) -> processor.claimExtensionThreshold(TELL_POSITION_EVERY)));
    }
}
