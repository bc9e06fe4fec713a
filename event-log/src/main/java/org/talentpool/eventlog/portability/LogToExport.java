package org.talentpool.eventlog.portability;

import java.io.IOException;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.talentpool.eventlog.storage.PlacedEvent;

/** What an export reads the log from. */
public interface LogToExport {
    /** How many events there are, and up to where. */
    record Extent(long events, long position) {}

    /** Takes what is handed on, and may fail at it. */
    interface Reader<T> {
        void read(T next) throws IOException;
    }

    /**
     * Looks while nothing is in flight, so that no event comes in later below one that was there.
     *
     * @param look opens a snapshot of the database, of which nothing may be newer than the log that is read then
     */
    <T> T at(Supplier<T> look);

    /** @param snapshot of the database, as the export reads it */
    Extent extent(JdbcClient snapshot);

    /** Hands on the events up to there, in their order. */
    void events(JdbcClient snapshot, Extent extent, Reader<PlacedEvent> reader) throws IOException;

    /** Hands on rows of {@link LogToImport#REQUESTS}, as JSON, that the log itself keeps. */
    void requests(JdbcClient snapshot, Extent extent, Reader<String> reader) throws IOException;
}
