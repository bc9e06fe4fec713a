package org.talentpool.eventlog.metadata;

import java.time.LocalDate;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.serializer.EventTypes;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.policy.Rulebook;

@Configuration(proxyBeanMethods = false)
class MetaDataConfiguration {
    /** Where nothing decides, no later rules can have been enacted. */
    private static final PolicyLabel FIRST_EDITION = () -> Rulebook.BASELINE
            .on(LocalDate.ofInstant(GenericEventMessage.clock.instant(), Brussels.ZONE))
            .label();

    @Bean
    CorrelationDataProvider decisionCorrelation() {
        return new DecisionCorrelation();
    }

    @Bean
    SealedText sealedText(SubjectKeys keys) {
        return new SealedText(keys);
    }

    /** Not a candidate by type: Axon's own set-up would hand it to every gateway as well. */
    @Bean(defaultCandidate = false)
    DecisionStamp decisionStamp(EventTypes types, SealedText texts, ObjectProvider<PolicyLabel> policies) {
        // Looked up late, because policies are read from the log, but once: every command asks.
        var label = SingletonSupplier.of(() -> policies.getIfAvailable(() -> FIRST_EDITION));
        return new DecisionStamp(types, texts, () -> label.obtain().inForce());
    }
}
