package org.talentpool.eventlog.portability;

import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.portability.LogToExport.Extent;
import org.talentpool.eventlog.storage.CompleteLog;
import org.talentpool.eventlog.storage.EventRow;
import org.talentpool.eventlog.storage.PlacedEvent;

/** The rows of the log in PostgreSQL, as of the very snapshot. */
final class RowsToExport implements LogToExport {
    private static final String EXTENT = """
            select count(*), coalesce(max(global_index), 0) from eventlog.domain_event_entry""";

    private static final String IN_ORDER = "select * from eventlog.domain_event_entry order by global_index";
    private static final int AT_A_TIME = 1_000;

    private final CompleteLog log;

    RowsToExport(CompleteLog log) {
        this.log = log;
    }

    @Override
    public <T> T at(Supplier<T> look) {
        return log.at(look);
    }

    @Override
    public Extent extent(JdbcClient snapshot) {
        return snapshot.sql(EXTENT)
                .query((row, number) -> new Extent(row.getLong(1), row.getLong(2)))
                .single();
    }

    @Override
    public void events(JdbcClient snapshot, Extent extent, Reader<PlacedEvent> reader) throws IOException {
        try (var events =
                snapshot.sql(IN_ORDER).withFetchSize(AT_A_TIME).query((row, number) -> EventRow.placed(row)).stream()) {
            for (var iterator = events.iterator(); iterator.hasNext(); ) reader.read(iterator.next());
        }
    }

    /** They are in their table. */
    @Override
    public void requests(JdbcClient snapshot, Extent extent, Reader<String> reader) {}
}
