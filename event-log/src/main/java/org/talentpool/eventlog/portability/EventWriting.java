package org.talentpool.eventlog.portability;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;
import org.talentpool.eventlog.storage.PlacedEvent;

/** Copies events into a table of the log's shape, with their positions, in the transaction of the connection. */
public final class EventWriting implements AutoCloseable {
    private static final String COPY = """
            copy %s
                (global_index, aggregate_identifier, type, sequence_number, event_identifier, time_stamp,
                 payload_type, payload_revision, payload, meta_data)
            from stdin""";
    private static final String NOTHING = "\\N";
    private static final String BYTES = "\\\\x";

    private final CopyIn copy;

    public EventWriting(Connection connection, String table) throws SQLException {
        copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(COPY.formatted(table));
    }

    public void write(PlacedEvent placed) throws SQLException {
        var event = placed.event();
        String line = String.join(
                "\t",
                Long.toString(placed.position()),
                text(event.stream()),
                text(event.aggregateType()),
                Long.toString(event.sequence()),
                text(event.identifier()),
                event.time().toString(),
                text(event.payloadType()),
                text(event.payloadRevision()),
                bytes(event.payload()),
                bytes(event.metaData()));
        byte[] row = (line + '\n').getBytes(UTF_8);
        copy.writeToCopy(row, 0, row.length);
    }

    public void end() throws SQLException {
        copy.endCopy();
    }

    /** Whoever gives up must say so, or the connection would wait for the rest before it takes anything back. */
    @Override
    public void close() throws SQLException {
        if (copy.isActive()) copy.cancelCopy();
    }

    private static String bytes(byte[] value) {
        return BYTES + HexFormat.of().formatHex(value);
    }

    private static String text(@Nullable String value) {
        if (value == null) return NOTHING;
        return value.replace("\\", "\\\\")
                .replace("\t", "\\t")
                .replace("\n", "\\n")
                .replace("\r", "\\r");
    }
}
