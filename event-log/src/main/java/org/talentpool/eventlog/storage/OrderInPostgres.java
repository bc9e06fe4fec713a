package org.talentpool.eventlog.storage;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The rows of {@code eventlog.domain_event_entry} in the order of their positions. */
public final class OrderInPostgres implements LogInOrder {
    private static final String READ = """
            select * from eventlog.domain_event_entry
            where global_index > ? and global_index <= ? order by global_index limit ?""";
    private static final String LAST = "select coalesce(max(global_index), 0) from eventlog.domain_event_entry";
    private static final String POSITION = """
            select global_index from eventlog.domain_event_entry where event_identifier = ?""";
    private static final String BEFORE_FIRST = "select min(global_index) - 1 from eventlog.domain_event_entry";
    private static final String BEFORE_TIME = """
            select min(global_index) - 1 from eventlog.domain_event_entry where time_stamp >= ?""";
    private static final String FIRST_BEHIND = """
            select position, first.time_stamp
              from unnest(cast(:positions as bigint[])) as position
              cross join lateral (select time_stamp from eventlog.domain_event_entry
                                   where global_index > position order by global_index limit 1) first""";

    private final JdbcClient database;
    private final HighWaterMark mark;

    /** @param ownTransaction one that never joins another */
    public OrderInPostgres(JdbcClient database, TransactionTemplate ownTransaction) {
        this(database, new HighWaterMark(database, ownTransaction));
    }

    OrderInPostgres(JdbcClient database, HighWaterMark mark) {
        this.database = database;
        this.mark = mark;
    }

    @Override
    public long completeAbove(long position) {
        return mark.above(position);
    }

    @Override
    public long completeUpTo() {
        return mark.now();
    }

    @Override
    public long last() {
        return database.sql(LAST).query(Long.class).single();
    }

    @Override
    public List<PlacedEvent> read(long after, long upTo, int limit) {
        return database.sql(READ)
                .params(after, upTo, limit)
                .query((row, number) -> EventRow.placed(row))
                .list();
    }

    @Override
    public Optional<Long> positionOf(String event) {
        return database.sql(POSITION).param(event).query(Long.class).optional();
    }

    @Override
    public Optional<Long> beforeFirst() {
        return database.sql(BEFORE_FIRST).query(Long.class).optional();
    }

    @Override
    public Optional<Long> beforeTime(Instant time) {
        return database.sql(BEFORE_TIME)
                .param(time.atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .optional();
    }

    @Override
    public Map<Long, Instant> firstBehind(Collection<Long> positions) {
        return database
                .sql(FIRST_BEHIND)
                .param("positions", positions.stream().distinct().toArray(Long[]::new))
                .query((row, number) -> behind(row))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Map.Entry<Long, Instant> behind(ResultSet row) throws SQLException {
        return Map.entry(row.getLong(1), row.getObject(2, OffsetDateTime.class).toInstant());
    }
}
