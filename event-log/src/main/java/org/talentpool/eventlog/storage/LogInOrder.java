package org.talentpool.eventlog.storage;

import java.util.List;
import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStoreException;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Rows of the log as they are stored, in the order of their positions. */
public class LogInOrder {
    private static final String READ = """
            select * from eventlog.domain_event_entry
            where global_index > ? and global_index <= ? order by global_index limit ?""";
    private static final String LAST = "select coalesce(max(global_index), 0) from eventlog.domain_event_entry";
    private static final String POSITION = """
            select global_index from eventlog.domain_event_entry where event_identifier = ?""";

    private final JdbcClient database;
    private final HighWaterMark mark;

    /** @param ownTransaction one that never joins another */
    public LogInOrder(JdbcClient database, TransactionTemplate ownTransaction) {
        this(database, new HighWaterMark(database, ownTransaction));
    }

    LogInOrder(JdbcClient database, HighWaterMark mark) {
        this.database = database;
        this.mark = mark;
    }

    /** Up to where nothing is in flight; looked for anew if that is not known to be behind the position. */
    public long completeAbove(long position) {
        return mark.above(position);
    }

    /**
     * Up to where nothing is in flight as of now.
     *
     * @throws EventStoreException if some append stays open
     */
    public long completeUpTo() {
        return mark.now();
    }

    /** The last position that is visible, 0 before the first event; others below it may still be in flight. */
    public long last() {
        return database.sql(LAST).query(Long.class).single();
    }

    public <T> List<T> read(long after, long upTo, int limit, RowMapper<T> reader) {
        return database.sql(READ).params(after, upTo, limit).query(reader).list();
    }

    public Optional<Long> positionOf(String event) {
        return database.sql(POSITION).param(event).query(Long.class).optional();
    }
}
