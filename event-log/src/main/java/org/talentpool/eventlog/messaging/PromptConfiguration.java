package org.talentpool.eventlog.messaging;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.storage.LogStore;

/** A log in PostgreSQL calls nobody, so that somebody has to look. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = LogStore.PROPERTY, havingValue = LogStore.POSTGRES, matchIfMissing = true)
class PromptConfiguration {
    @Bean
    LogSource promptSource() {
        return axon -> {
            var source = new PromptSource(axon.eventStore());
            axon.onShutdown(source::stop);
            return source;
        };
    }
}
