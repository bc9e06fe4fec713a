package org.talentpool.eventlog.messaging;

import java.time.Duration;
import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    /** Longer than any batch, or a second process would take over a segment that is still being worked on. */
    private static final Duration CLAIM_TIMEOUT = Duration.ofSeconds(30);

    @Bean
    JdbcTokenStore tokenStore(ConnectionProvider connections, Serializer serializer) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(schema())
                .claimTimeout(CLAIM_TIMEOUT)
                // Host and process number repeat in containers, and equal names would share every claim.
                .nodeId(UUID.randomUUID().toString())
                .build();
    }

    private static TokenSchema schema() {
        return TokenSchema.builder()
                .setTokenTable("eventlog.token_entry")
                .setProcessorNameColumn("processor_name")
                .setTokenTypeColumn("token_type")
                .setTimestampColumn("claimed_at")
                .build();
    }
}
