package org.talentpool.eventlog.messaging;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.eventlog.storage.EventStorage;
import org.talentpool.eventlog.storage.LogStore;
import org.talentpool.eventlog.storage.StoredHere;

/** A log in PostgreSQL calls nobody, so that somebody has to look. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty(name = LogStore.PROPERTY, havingValue = LogStore.POSTGRES, matchIfMissing = true)
class PromptConfiguration {
    @Bean
    LogSource endOfLog(EventStorage log, StoredHere stored) {
        return axon -> {
            var end = new EndOfLog(axon.eventStore(), log::read);
            stored.call(end::look);
            axon.onShutdown(end::stop);
            return end;
        };
    }
}
