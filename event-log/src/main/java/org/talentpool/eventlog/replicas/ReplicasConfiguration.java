package org.talentpool.eventlog.replicas;

import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

@Configuration(proxyBeanMethods = false)
class ReplicasConfiguration {
    private static final int BEATS_PER_CLAIM = 10;

    /** A process that shows no sign counts no more before its claims are anybody's. */
    @Bean
    FairShare fairShare(
            org.axonframework.config.Configuration axon,
            JdbcClient database,
            @Value("${talentpool.processing.claim-timeout:30s}") String claimTimeout) {
        Duration timeout = DurationStyle.detectAndParse(claimTimeout);
        var processes = new LiveProcesses(database, UUID.randomUUID(), timeout.dividedBy(2));
        return new FairShare(axon, processes, timeout.dividedBy(BEATS_PER_CLAIM));
    }
}
