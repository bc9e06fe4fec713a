package org.talentpool.eventlog.wire;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.axonframework.axonserver.connector.AxonServerConfiguration;
import org.axonframework.axonserver.connector.AxonServerConnectionManager;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Waits at the start for Axon Server, which may be starting as well, and gives up with a message that says what to look at. */
final class AxonServerThere {
    private static final Logger LOG = LoggerFactory.getLogger(AxonServerThere.class);
    private static final Duration PAUSE = Duration.ofMillis(100);

    private AxonServerThere() {}

    static void await(AxonServerConnectionManager connections, AxonServerConfiguration settings, Duration patience) {
        long deadline = System.nanoTime() + patience.toNanos();
        var connection = connections.getConnection();
        while (!connection.isConnected()) {
            if (System.nanoTime() - deadline > 0) {
                throw new AxonServerAwayException(settings.getServers());
            }
            pause();
        }
        LOG.info("Connected with Axon Server at {}", settings.getServers());
    }

    private static void pause() {
        try {
            TimeUnit.NANOSECONDS.sleep(PAUSE.toNanos());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while waiting for Axon Server", stopped);
        }
    }
}
