package org.talentpool.benchmark.visibility;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import org.talentpool.benchmark.Times;
import org.talentpool.benchmark.visibility.Wish.Kind;

/** Looks into the tables over a connection of its own, and so depends on nothing that the application says of itself. */
final class TableWatch implements Runnable {
    private static final Duration PAUSE = Duration.ofMillis(5);
    private static final int AT_MOST = 500;

    private record Expected(Wish wish, long intended) {}

    private final Connection connection;
    private final Times times = new Times();
    private final Queue<Expected> expected = new ConcurrentLinkedQueue<>();
    private final AtomicLong looks = new AtomicLong();
    private volatile boolean stopped;

    TableWatch(Connection connection) {
        this.connection = connection;
    }

    /** @param intended when the command was to be sent */
    void expect(Wish wish, long intended) {
        expected.add(new Expected(wish, intended));
    }

    void forget(Wish wish) {
        expected.removeIf(one -> one.wish().equals(wish));
    }

    int unseen() {
        return expected.size();
    }

    long looks() {
        return looks.get();
    }

    Times times() {
        return times;
    }

    void stop() {
        stopped = true;
    }

    @Override
    public void run() {
        try {
            while (!stopped) {
                for (var kind : Kind.values()) look(kind);
                LockSupport.parkNanos(PAUSE.toNanos());
            }
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private void look(Kind kind) throws SQLException {
        var due = expected.stream()
                .filter(one -> one.wish().kind() == kind)
                .limit(AT_MOST)
                .toList();
        if (due.isEmpty()) return;
        looks.incrementAndGet();
        var versions = versions(kind, due.stream().map(one -> one.wish().id()).toList());
        long now = System.nanoTime();
        for (var one : due) {
            if (versions.getOrDefault(one.wish().id(), 0L) < one.wish().version()) continue;
            times.add(now - one.intended());
            expected.remove(one);
        }
    }

    private Map<UUID, Long> versions(Kind kind, List<UUID> ids) throws SQLException {
        var versions = new HashMap<UUID, Long>();
        try (var select =
                connection.prepareStatement("select id, version from %s where id = any(?)".formatted(kind.table))) {
            select.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            var rows = select.executeQuery();
            while (rows.next()) versions.put(rows.getObject(1, UUID.class), rows.getLong(2));
        }
        return versions;
    }
}
