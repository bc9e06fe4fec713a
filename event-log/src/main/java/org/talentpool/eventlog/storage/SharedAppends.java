package org.talentpool.eventlog.storage;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.talentpool.eventlog.together.Together;
import org.talentpool.eventlog.together.Wish;

/** Stores appends that come at the same time by one statement: one lock, one commit and one flush for all. */
final class SharedAppends {
    /** While one statement waits for the disk, the next is worked on. */
    private static final int WRITERS = 2;

    private static final int MOST_APPENDS = 64;

    private final LogConnections connections;
    private final Races races;
    private final Together<Append, Map<String, Long>> together =
            new Together<>(WRITERS, MOST_APPENDS, Append::rivals, this::write);

    SharedAppends(LogConnections connections, Races races) {
        this.connections = connections;
        this.races = races;
    }

    /** @return positions of the events by identifier, once they are durable; those of others may be among them */
    Map<String, Long> store(Append append) {
        var positions = together.get(append);
        append.mustBeAmong(positions);
        return positions;
    }

    /** If one spoils it for all, each is tried by itself: nothing of the statement was stored then. */
    private void write(List<Wish<Append, Map<String, Long>>> group) {
        try {
            var appends = group.stream().map(Wish::what).toList();
            var positions = connections.runAlone(connection -> AppendStatement.execute(connection, appends));
            group.forEach(wish -> wish.granted(positions));
        } catch (SQLException e) {
            if (group.size() > 1 && Races.isLost(e)) {
                group.forEach(wish -> write(List.of(wish)));
            } else {
                group.forEach(wish -> wish.failed(races.explain(wish.what().rows(), e)));
            }
        } catch (RuntimeException e) {
            group.forEach(wish -> wish.failed(new EventStoreException("Events could not be stored", e)));
        }
    }
}
