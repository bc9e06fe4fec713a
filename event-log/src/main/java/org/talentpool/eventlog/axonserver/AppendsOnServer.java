package org.talentpool.eventlog.axonserver;

import io.axoniq.axonserver.grpc.event.Event;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.axonframework.modelling.command.ConcurrencyException;
import org.jspecify.annotations.Nullable;
import org.talentpool.eventlog.storage.Append;
import org.talentpool.eventlog.storage.Appends;
import org.talentpool.eventlog.storage.CarriedOutBeforeException;
import org.talentpool.eventlog.storage.KeptRequest;
import org.talentpool.eventlog.storage.StoredEvent;
import org.talentpool.eventlog.storage.StreamExistsException;

/**
 * Appends in transactions of the server, one for each unit of work: its request and its events become visible at once. The server
 * looks for the first event of a stream in its newest files only, so that here it is looked for in all of them before; whoever
 * begins the stream meanwhile is in the newest.
 */
final class AppendsOnServer implements Appends {
    private final ServerConnection server;
    private final StreamsOnServer streams;

    AppendsOnServer(ServerConnection server, StreamsOnServer streams) {
        this.server = server;
        this.streams = streams;
    }

    @Override
    public Map<String, Long> store(Append append) {
        mustBeFree(append, null);
        try {
            append(events(append));
        } catch (ConcurrencyException lost) {
            mustBeFree(append, lost);
            throw lost;
        }
        return endOfLog(append);
    }

    @Override
    public void keep(KeptRequest request) {
        store(new Append(List.of(RequestsOnServer.event(request, null)), request));
    }

    void append(List<Event> events) {
        Answers.await(server.events().appendEvents(events.toArray(Event[]::new)));
    }

    private static List<Event> events(Append append) {
        var request = append.request();
        var events = new ArrayList<StoredEvent>();
        boolean isThere = request != null
                && append.rows().getFirst().stream().equals(RequestsOnServer.stream(request.actor(), request.key()));
        if (request != null && !isThere) events.add(RequestsOnServer.event(request, append.lastEvent()));
        events.addAll(append.rows());
        return events.stream().map(ServerEvents::toServer).toList();
    }

    /** Streams that are to begin do not exist yet. */
    private void mustBeFree(Append append, @Nullable Throwable cause) {
        var request = append.request();
        var first = new ArrayList<String>();
        if (request != null) first.add(RequestsOnServer.stream(request.actor(), request.key()));
        append.rows().stream()
                .filter(row -> row.sequence() == 0)
                .map(StoredEvent::stream)
                .forEach(first::add);
        var taken = streams.lastSequences(first);
        if (request != null && taken.containsKey(first.getFirst())) throw new CarriedOutBeforeException();
        first.stream().filter(taken::containsKey).findFirst().ifPresent(stream -> {
            throw new StreamExistsException(stream, cause);
        });
    }

    /** The server does not tell where it put them, only where its log ends by now. */
    private Map<String, Long> endOfLog(Append append) {
        long end = ServerEvents.position(Answers.await(server.events().getLastToken()));
        var positions = new HashMap<String, Long>();
        append.rows().forEach(row -> positions.put(row.identifier(), end));
        return positions;
    }
}
