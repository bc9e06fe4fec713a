package org.talentpool.eventlog.axonserver;

import io.axoniq.axonserver.connector.event.EventStream;
import io.axoniq.axonserver.grpc.event.EventWithToken;
import java.util.concurrent.TimeUnit;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.PlacedEvent;

/** The events behind a position, as the server sends them: those that are there and then those to come. */
final class Following implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final EventStream events;

    /** @param atOnce how many the server sends before it is asked for more */
    Following(ServerConnection server, long after, int atOnce) {
        events = server.events().openStream(ServerEvents.tokenAt(after), Math.max(2, atOnce), Math.max(1, atOnce / 2));
    }

    /** An event that is there. */
    PlacedEvent next() {
        try {
            return placed(events.nextIfAvailable(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Nobody reads the log any more", e);
        }
    }

    private PlacedEvent placed(@Nullable EventWithToken event) {
        if (event == null) throw broken("Axon Server does not send what it has");
        return ServerEvents.fromServer(event);
    }

    /** The next event, if it has come. */
    @Nullable
    PlacedEvent poll() {
        var event = events.nextIfAvailable();
        if (event == null && events.isClosed()) throw broken("Axon Server sends no more");
        return event == null ? null : ServerEvents.fromServer(event);
    }

    void onAvailable(Runnable callback) {
        events.onAvailable(callback);
    }

    @Override
    public void close() {
        events.close();
    }

    private RuntimeException broken(String what) {
        return new EventStoreException(what, events.getError().orElse(null));
    }
}
