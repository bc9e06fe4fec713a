package org.talentpool.eventlog.erasure;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Snapshots of the streams that bear the person's id; those of others hold nothing that its key does not open. */
@Component("personalSnapshots")
class Snapshots implements PersonalStore {
    private static final String OF = "eventlog.snapshot_event_entry where aggregate_identifier like '%:' || ?";

    private final JdbcClient database;

    Snapshots(JdbcClient database) {
        this.database = database;
    }

    @Override
    public String name() {
        return "eventlog.snapshot_event_entry";
    }

    @Override
    public long blank(UUID subject) {
        return database.sql("delete from " + OF).param(subject.toString()).update();
    }

    @Override
    public long left(UUID subject) {
        return database.sql("select count(*) from " + OF)
                .param(subject.toString())
                .query(Long.class)
                .single();
    }
}
