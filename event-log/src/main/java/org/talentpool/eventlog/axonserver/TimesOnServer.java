package org.talentpool.eventlog.axonserver;

import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import org.talentpool.eventlog.storage.LogByTime;

/** Moments in the log on the server, which finds the first event of a time; behind it those are looked for that came late. */
final class TimesOnServer implements LogByTime {
    private final ServerConnection server;
    private final OrderOnServer order;

    TimesOnServer(ServerConnection server, OrderOnServer order) {
        this.server = server;
        this.order = order;
    }

    @Override
    public long lastPositionAt(Instant moment) {
        long next = moment.toEpochMilli() + 1;
        long before = ServerEvents.position(Answers.await(server.events().getTokenAt(next)));
        var found = new AtomicLong(before);
        order.forEach(before, Long.MAX_VALUE, placed -> {
            var time = placed.event().time().toInstant();
            if (!time.isAfter(moment)) found.set(placed.position());
            return !time.isAfter(moment.plus(LONGEST_DECISION));
        });
        return found.get();
    }
}
