package org.talentpool.eventlog.messaging;

import java.util.UUID;
import org.axonframework.common.jdbc.ConnectionProvider;
import org.axonframework.eventhandling.tokenstore.jdbc.JdbcTokenStore;
import org.axonframework.eventhandling.tokenstore.jdbc.TokenSchema;
import org.axonframework.serialization.Serializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TokenConfiguration {
    @Bean
    JdbcTokenStore tokenStore(ConnectionProvider connections, Serializer serializer, ProcessingProperties properties) {
        return JdbcTokenStore.builder()
                .connectionProvider(connections)
                .serializer(serializer)
                .schema(schema())
                .claimTimeout(properties.claimTimeout())
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
