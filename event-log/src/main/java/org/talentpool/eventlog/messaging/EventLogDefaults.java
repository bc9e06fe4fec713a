package org.talentpool.eventlog.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import org.axonframework.updates.configuration.CommandLineUsagePropertyProvider;
import org.springframework.boot.EnvironmentPostProcessor;
import org.springframework.boot.SpringApplication;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.io.support.ResourcePropertySource;

/** Brings {@code event-log.properties} into every process that has this module, below all other settings. */
public final class EventLogDefaults implements EnvironmentPostProcessor {
    @Override
    public void postProcessEnvironment(ConfigurableEnvironment environment, SpringApplication application) {
        // Axon reads these where no Spring property reaches.
        System.setProperty(CommandLineUsagePropertyProvider.DISABLED_KEY, "true");
        System.setProperty("disable-axoniq-console-message", "true");
        environment
                .getPropertySources()
                .addLast(new MapPropertySource(
                        "Axon Server between processes",
                        Map.of(
                                "axon.axonserver.enabled",
                                "axon-server".equals(environment.getProperty("talentpool.messages")))));
        try {
            environment.getPropertySources().addLast(new ResourcePropertySource("classpath:event-log.properties"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
