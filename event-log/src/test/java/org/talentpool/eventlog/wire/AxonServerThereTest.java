package org.talentpool.eventlog.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.junit.jupiter.api.Test;

class AxonServerThereTest {
    /** Nobody listens at the first port. */
    private static final String NOBODY = "127.0.0.1:1";

    @Test
    void a_start_without_axon_server_is_given_up_with_a_message_that_helps() {
        var settings = new AxonServerConfiguration();
        settings.setServers(NOBODY);
        settings.setComponentName("command-side");
        var connections = AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .routingServers(NOBODY)
                .build();
        try {
            var away = catchThrowableOfType(
                    AxonServerAwayException.class,
                    () -> AxonServerThere.await(connections, settings, Duration.ofMillis(300)));
            var told = new AxonServerAwayAnalyzer().analyze(new IllegalStateException(away));
            assertThat(told.getDescription()).contains(NOBODY);
            assertThat(told.getAction()).contains("axon.axonserver.servers", "axon.axonserver.token");
        } finally {
            connections.shutdown();
        }
    }
}
