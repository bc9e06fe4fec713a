package org.talentpool.eventlog.messaging;

import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What sends lost races again, for whichever gateway commands are sent through. */
@Configuration(proxyBeanMethods = false)
class RetryConfiguration {
    @Bean(defaultCandidate = false)
    ScheduledExecutorService commandRetryThread() {
        return Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().name("command-retry").daemon().factory());
    }

    @Bean
    LostRaceRetry lostRaceRetry(
            @Qualifier("commandRetryThread") ScheduledExecutorService later,
            CommandProperties properties,
            MeterRegistry meters) {
        return new LostRaceRetry(later, properties.retries(), meters);
    }
}
