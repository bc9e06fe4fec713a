package org.talentpool.eventlog.metadata;

import org.axonframework.messaging.correlation.CorrelationDataProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.eventlog.serializer.EventTypes;

@Configuration(proxyBeanMethods = false)
class MetaDataConfiguration {
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
    DecisionStamp decisionStamp(EventTypes types, SealedText texts) {
        return new DecisionStamp(types, texts);
    }
}
