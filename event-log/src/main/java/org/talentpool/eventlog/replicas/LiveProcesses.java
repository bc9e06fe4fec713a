package org.talentpool.eventlog.replicas;

import java.time.Duration;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code eventlog.live_process}: who works on a group, as far as was heard lately. */
class LiveProcesses {
    private static final String HERE = """
            insert into eventlog.live_process (processing_group, process, seen_at) values (?, ?, now())
            on conflict (processing_group, process) do update set seen_at = excluded.seen_at""";
    private static final String ALIVE = """
            select count(*) from eventlog.live_process
            where processing_group = ? and seen_at > now() - make_interval(secs => ?)""";
    private static final String SEGMENTS = "select count(*) from eventlog.token_entry where processor_name = ?";
    private static final String GONE = "delete from eventlog.live_process where process = ?";
    private static final String LONG_GONE = """
            delete from eventlog.live_process where seen_at < now() - make_interval(secs => ?)""";
    private static final int WINDOWS_KEPT = 20;

    private final JdbcClient database;
    private final UUID self;
    private final double window;

    /** @param window how long a process counts after it was last heard */
    LiveProcesses(JdbcClient database, UUID self, Duration window) {
        this.database = database;
        this.self = self;
        this.window = window.toMillis() / 1000.0;
    }

    void show(String group) {
        database.sql(HERE).params(group, self).update();
    }

    int alive(String group) {
        return database.sql(ALIVE).params(group, window).query(Integer.class).single();
    }

    /** 0 for a group that keeps its progress in memory. */
    int segments(String group) {
        return database.sql(SEGMENTS).param(group).query(Integer.class).single();
    }

    void leave() {
        database.sql(GONE).param(self).update();
    }

    void forgetTheLongGone() {
        database.sql(LONG_GONE).param(window * WINDOWS_KEPT).update();
    }
}
