package org.talentpool.eventlog.storage;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.axonframework.eventhandling.EventUtils;
import org.axonframework.eventhandling.TrackedEventData;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.serialization.Serializer;
import org.axonframework.serialization.upcasting.event.EventUpcasterChain;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.talentpool.eventlog.serializer.KeysAhead;

/**
 * The log one stream after the other, up to a position below which it is complete. Parts of it can be read at the same time; of
 * each only a few rows are in memory.
 */
public final class LogByStream {
    /** In rows; what the driver holds of a result. */
    private static final int FETCH_SIZE = 500;

    /** In events of a part; more would not make parts more equal. */
    private static final int LOOKED_AT = 200;

    private static final String BORDERS = """
            select distinct aggregate_identifier from (
                select aggregate_identifier, row_number() over (order by aggregate_identifier) number
                  from %s where global_index <= ? and global_index %% ? = 0) counted
            where number %% ? = 0
            order by aggregate_identifier""";
    private static final String COUNT = "select count(*) from %s where global_index <= ?";
    private static final String READ = """
            select * from %s
            where aggregate_identifier > ? and (? or aggregate_identifier <= ?) and global_index <= ?
            order by aggregate_identifier, sequence_number""";

    private final JdbcClient database;
    private final TransactionTemplate reading;
    private final Serializer serializer;
    private final EventUpcasterChain upcasters;
    private final KeysAhead keys;
    private final RowsByStream rows;

    public LogByStream(
            JdbcClient database,
            TransactionTemplate reading,
            Serializer serializer,
            EventUpcasterChain upcasters,
            KeysAhead keys,
            RowsByStream rows) {
        this.database = database;
        this.reading = reading;
        this.serializer = serializer;
        this.upcasters = upcasters;
        this.keys = keys;
        this.rows = rows;
    }

    /** Makes ready to be read up to there, below which nothing may be in flight; may take a while. */
    public void prepare(long upTo) {
        rows.fill(upTo);
    }

    /** All has been read. */
    public void release() {
        rows.empty();
    }

    public long count(long upTo) {
        return sql(COUNT).param(upTo).query(Long.class).single();
    }

    /** Streams that cut the log into parts of about so many events, told from some of them; a part never ends within a stream. */
    public List<String> borders(long upTo, int eventsEach) {
        int oneOf = Math.max(1, eventsEach / LOOKED_AT);
        return sql(BORDERS)
                .params(upTo, oneOf, eventsEach / oneOf)
                .query((row, number) -> row.getString(1))
                .list();
    }

    /** Hands over the events of a part, stream by stream, each stream in its order. */
    public void read(StreamRange part, long upTo, Consumer<TrackedEventMessage<?>> reader) {
        var last = part.last();
        reading.executeWithoutResult(_ -> {
            try (Stream<TrackedEventData<?>> events = sql(READ)
                    .withFetchSize(FETCH_SIZE)
                    .params(part.after(), last == null, last == null ? "" : last, upTo)
                    .<TrackedEventData<?>>query((row, number) -> Entries.tracked(EventRow.placed(row)))
                    .stream()) {
                EventUtils.upcastAndDeserializeTrackedEvents(withKeys(events), serializer, upcasters)
                        .forEach(reader);
            }
        });
    }

    private JdbcClient.StatementSpec sql(String statement) {
        return database.sql(statement.formatted(rows.table()));
    }

    private Stream<TrackedEventData<?>> withKeys(Stream<TrackedEventData<?>> events) {
        return events.gather(Gatherers.windowFixed(FETCH_SIZE)).flatMap(window -> {
            keys.prepare(window);
            return window.stream();
        });
    }
}
