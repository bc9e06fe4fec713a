package org.talentpool.command.candidate;

import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.command.decision.Streams;
import org.talentpool.eventlog.keys.EmailFingerprint;

/** Ties claims to the keyed hash of the event log. */
@Configuration(proxyBeanMethods = false)
class EmailClaimConfiguration {
    @Bean
    EmailClaims emailClaims(Streams streams, Repository<EmailClaim> claims, EmailFingerprint fingerprint) {
        return new EmailClaims(streams, claims, fingerprint::of);
    }
}
