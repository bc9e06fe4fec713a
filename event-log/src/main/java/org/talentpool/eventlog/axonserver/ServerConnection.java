package org.talentpool.eventlog.axonserver;

import io.axoniq.axonserver.connector.event.EventChannel;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/** The way to the server, by Axon's own settings. It is opened when it is needed, and again when it was lost. */
public final class ServerConnection implements AutoCloseable {
    private static final String SETTINGS = "axon.axonserver";
    private static final String COMPONENT = "talentpool-log";

    private final AxonServerConnectionManager connections;

    private ServerConnection(AxonServerConnectionManager connections) {
        this.connections = connections;
    }

    /** @throws IllegalStateException if events would travel in clear, or to a server that asks nobody who they are */
    public static ServerConnection of(Environment environment) {
        var settings = settings(environment);
        SafeServers.check(settings);
        return new ServerConnection(AxonServerConnectionManager.builder()
                .axonServerConfiguration(settings)
                .build());
    }

    EventChannel events() {
        return connections.getConnection().eventChannel();
    }

    @Override
    public void close() {
        connections.shutdown();
    }

    private static AxonServerConfiguration settings(Environment environment) {
        var settings = new AxonServerConfiguration();
        settings.setComponentName(COMPONENT);
        return Binder.get(environment)
                .bind(SETTINGS, Bindable.ofInstance(settings))
                .orElse(settings);
    }
}
