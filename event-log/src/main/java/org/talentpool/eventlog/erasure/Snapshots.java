package org.talentpool.eventlog.erasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Snapshots of the streams that bear the person's id; those of others hold nothing that its key does not open. */
@Component("personalSnapshots")
class Snapshots extends OwnRows {
    Snapshots(JdbcClient database) {
        super(database, "eventlog.snapshot_event_entry", "aggregate_identifier like '%:' || cast(? as text)");
    }
}
