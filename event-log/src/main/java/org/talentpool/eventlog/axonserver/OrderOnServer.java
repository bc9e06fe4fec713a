package org.talentpool.eventlog.axonserver;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.talentpool.eventlog.storage.LogInOrder;
import org.talentpool.eventlog.storage.PlacedEvent;

/** The log as the server lines it up: an event has its place when it is visible, so that nothing is ever in flight below. */
final class OrderOnServer implements LogInOrder {
    private static final int AT_ONCE = 1_000;

    private final ServerConnection server;

    OrderOnServer(ServerConnection server) {
        this.server = server;
    }

    @Override
    public long completeAbove(long position) {
        return last();
    }

    @Override
    public long completeUpTo() {
        return last();
    }

    @Override
    public long last() {
        return ServerEvents.position(Answers.await(server.events().getLastToken()));
    }

    @Override
    public List<PlacedEvent> read(long after, long upTo, int limit) {
        var events = new ArrayList<PlacedEvent>();
        long last = Math.min(upTo, after + Math.min(limit, Math.max(0, last() - after)));
        forEach(after, last, event -> {
            events.add(event);
            return true;
        });
        return events;
    }

    /** Hands over the events behind one position and up to another, for as long as the reader wants more. */
    void forEach(long after, long upTo, Predicate<PlacedEvent> reader) {
        long end = Math.min(upTo, last());
        if (end <= after) return;
        try (var stream = new Following(server, after, (int) Math.min(AT_ONCE, end - after))) {
            for (long position = after; position < end; ) {
                var event = stream.next();
                position = event.position();
                if (!reader.test(event)) return;
            }
        }
    }

    /** The server knows no event by its identifier: all are looked through. */
    @Override
    public Optional<Long> positionOf(String event) {
        var found = new ArrayList<Long>();
        forEach(0, Long.MAX_VALUE, placed -> {
            if (placed.event().identifier().equals(event)) found.add(placed.position());
            return found.isEmpty();
        });
        return found.stream().findFirst();
    }

    @Override
    public Optional<Long> beforeFirst() {
        return last() == 0 ? Optional.empty() : Optional.of(0L);
    }

    @Override
    public Optional<Long> beforeTime(Instant time) {
        long before = ServerEvents.position(Answers.await(server.events().getTokenAt(time.toEpochMilli())));
        return before >= last() ? Optional.empty() : Optional.of(before);
    }

    @Override
    public Map<Long, Instant> firstBehind(Collection<Long> positions) {
        var times = new HashMap<Long, Instant>();
        for (long position : new TreeSet<>(positions)) {
            read(Math.max(0, position), Long.MAX_VALUE, 1)
                    .forEach(event -> times.put(position, event.event().time().toInstant()));
        }
        return times;
    }
}
