package org.talentpool.eventlog.storage;

import java.time.Duration;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Table {@code eventlog.handled_request}: a row goes in with the events of the request, or neither does. */
final class RequestTable implements AnsweredRequests {
    private static final String FIND = """
            select fingerprint, receipt, global_index as position
            from eventlog.handled_request left join eventlog.domain_event_entry on event_identifier = last_event
            where actor = ? and request_key = ?""";
    private static final String FORGET = """
            delete from eventlog.handled_request where handled_at < now() - make_interval(secs => ?)""";

    private final JdbcClient database;

    RequestTable(JdbcClient database) {
        this.database = database;
    }

    @Override
    public Optional<AnsweredRequest> find(String actor, String key) {
        return database.sql(FIND)
                .params(actor, key)
                .query(AnsweredRequest.class)
                .optional();
    }

    @Override
    public int forgetOlderThan(Duration age) {
        return database.sql(FORGET).param(age.toSeconds()).update();
    }
}
