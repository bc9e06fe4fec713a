package org.talentpool.benchmark.commands;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.talentpool.benchmark.postgres.Copy;
import org.talentpool.benchmark.postgres.Server;

/** Events that stand in the log before it is measured, and as many rows in the table that is inserted into by hand. */
final class StoredEvents {
    private static final String COLUMNS = """
            eventlog.domain_event_entry (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
            payload_type, payload_revision, payload, meta_data)""";
    private static final String WITHOUT_INDEXES = """
            alter table eventlog.domain_event_entry
                drop constraint one_event_per_place_in_a_stream, drop constraint one_event_per_identifier;
            drop index eventlog.domain_event_entry_by_time""";
    private static final String WITH_INDEXES = """
            alter table eventlog.domain_event_entry
                add constraint one_event_per_place_in_a_stream unique (aggregate_identifier, sequence_number),
                add constraint one_event_per_identifier unique (event_identifier);
            create index domain_event_entry_by_time on eventlog.domain_event_entry (time_stamp, global_index)""";
    private static final String RAW = """
            drop table if exists raw_event;
            create table raw_event (like eventlog.domain_event_entry including identity);
            insert into raw_event (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                payload_type, payload_revision, payload, meta_data)
            select aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                payload_type, payload_revision, payload, meta_data
            from eventlog.domain_event_entry order by global_index;
            alter table raw_event add primary key (global_index);
            alter table raw_event add unique (aggregate_identifier, sequence_number);
            alter table raw_event add unique (event_identifier);
            create index on raw_event (time_stamp, global_index)""";
    private static final String SETTLE = """
            vacuum (freeze, analyze) eventlog.domain_event_entry;
            vacuum (freeze, analyze) raw_event;
            checkpoint""";
    private static final OffsetDateTime SINCE = OffsetDateTime.of(2024, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);

    private StoredEvents() {}

    /** Fills both tables up to that number; the rows are valid, and their indexes are built once they stand there. */
    static void fill(Server server, StoredRow like, int number, long seed) throws SQLException {
        try (var connection = server.connect();
                var statement = connection.createStatement()) {
            int missing = number - count(statement);
            statement.execute(WITHOUT_INDEXES);
            copy(connection, like, Math.max(0, missing), seed);
            statement.execute(WITH_INDEXES);
            statement.execute(RAW);
            for (var step : SETTLE.split(";", -1)) statement.execute(step);
        }
    }

    private static int count(Statement statement) throws SQLException {
        try (var row = statement.executeQuery("select count(*) from eventlog.domain_event_entry")) {
            row.next();
            return row.getInt(1);
        }
    }

    private static void copy(Connection connection, StoredRow like, int number, long seed) throws SQLException {
        var random = new Random(seed + number);
        var payload = "\\x" + HexFormat.of().formatHex(like.payload());
        var metaData = "\\x" + HexFormat.of().formatHex(like.metaData());
        Copy.into(connection, COLUMNS, rows -> {
            for (int row = 0; row < number; row++) {
                rows.row(
                        like.kind() + ":" + uuid(random),
                        0,
                        like.type(),
                        uuid(random),
                        SINCE.plusSeconds(row),
                        like.payloadType(),
                        like.payloadRevision(),
                        payload,
                        metaData);
            }
        });
    }

    private static UUID uuid(Random random) {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
