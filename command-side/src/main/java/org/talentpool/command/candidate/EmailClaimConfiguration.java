package org.talentpool.command.candidate;

import org.axonframework.modelling.command.Repository;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.eventlog.keys.EmailFingerprint;

/** Ties claims to the keyed hash of the event log. */
@Configuration(proxyBeanMethods = false)
class EmailClaimConfiguration {
    @Bean
    EmailClaims emailClaims(Aggregates aggregates, Repository<EmailClaim> claims, EmailFingerprint fingerprint) {
        return new EmailClaims(aggregates, claims, fingerprint::of);
    }
}
