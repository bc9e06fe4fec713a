package org.talentpool.eventlog.axonserver;

import io.axoniq.axonserver.connector.event.AggregateEventStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.talentpool.eventlog.storage.LogStreams;
import org.talentpool.eventlog.storage.StoredEvent;
import org.talentpool.eventlog.storage.StreamEnd;

/** Streams as the server keeps them, by the same names as everywhere. */
final class StreamsOnServer implements LogStreams {
    private static final long NONE = -1;

    private final ServerConnection server;

    StreamsOnServer(ServerConnection server) {
        this.server = server;
    }

    @Override
    public List<StoredEvent> read(String stream, long firstSequence, int limit) {
        var events = new ArrayList<StoredEvent>();
        var reading = server.events().openAggregateStream(stream, firstSequence, firstSequence + limit);
        try {
            while (events.size() < limit && reading.hasNext()) events.add(next(reading));
            return events;
        } catch (RuntimeException e) {
            throw Answers.failed(e);
        } finally {
            reading.cancel();
        }
    }

    /** A stream ends somewhere before the end of the log: the server does not tell where. */
    @Override
    public Map<String, StreamEnd> ends(Collection<String> streams) {
        var sequences = lastSequences(streams);
        if (sequences.isEmpty()) return Map.of();
        long end = ServerEvents.position(Answers.await(server.events().getLastToken()));
        var ends = new HashMap<String, StreamEnd>();
        sequences.forEach((stream, sequence) -> ends.put(stream, new StreamEnd(sequence, end)));
        return ends;
    }

    /** Without streams that have no event. */
    Map<String, Long> lastSequences(Collection<String> streams) {
        var asked = new LinkedHashMap<String, CompletableFuture<Long>>();
        streams.forEach(stream -> asked.put(stream, server.events().findHighestSequence(stream)));
        var found = new HashMap<String, Long>();
        asked.forEach((stream, answer) -> {
            long sequence = Answers.await(answer);
            if (sequence > NONE) found.put(stream, sequence);
        });
        return found;
    }

    private static StoredEvent next(AggregateEventStream reading) {
        try {
            return ServerEvents.fromServer(reading.next());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EventStoreException("Nobody reads this stream any more", e);
        }
    }
}
