package org.talentpool.benchmark.commands;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import org.talentpool.benchmark.postgres.Server;

/** Rows of the same bytes, inserted by hand into a table of the same shape: one connection for each that is in flight. */
final class RawInserts implements AutoCloseable {
    private static final String INSERT = """
            insert into raw_event
                (aggregate_identifier, sequence_number, type, event_identifier, time_stamp,
                 payload_type, payload_revision, payload, meta_data)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private record Lane(Connection connection, PreparedStatement insert) {}

    private final List<Lane> lanes = new ArrayList<>();
    private final BlockingQueue<Lane> free = new LinkedBlockingQueue<>();
    private final ExecutorService threads;
    private final StoredRow row;

    private RawInserts(StoredRow row, int inFlight) {
        this.row = row;
        threads = Executors.newFixedThreadPool(inFlight);
    }

    static RawInserts open(Server server, StoredRow row, int inFlight) throws SQLException {
        var inserts = new RawInserts(row, inFlight);
        for (int lane = 0; lane < inFlight; lane++) {
            var connection = server.connect();
            connection.setAutoCommit(false);
            inserts.lanes.add(new Lane(connection, connection.prepareStatement(INSERT)));
        }
        inserts.free.addAll(inserts.lanes);
        return inserts;
    }

    CompletableFuture<?> insert() {
        return CompletableFuture.runAsync(this::insertOne, threads);
    }

    private void insertOne() {
        var lane = free.remove();
        try {
            fill(lane.insert());
            lane.insert().executeUpdate();
            lane.connection().commit();
        } catch (SQLException broken) {
            throw new IllegalStateException(broken);
        } finally {
            free.add(lane);
        }
    }

    private void fill(PreparedStatement insert) throws SQLException {
        insert.setString(1, row.kind() + ":" + UUID.randomUUID());
        insert.setLong(2, 0);
        insert.setString(3, row.type());
        insert.setString(4, UUID.randomUUID().toString());
        insert.setObject(5, OffsetDateTime.now());
        insert.setString(6, row.payloadType());
        insert.setString(7, row.payloadRevision());
        insert.setBytes(8, row.payload());
        insert.setBytes(9, row.metaData());
    }

    @Override
    public void close() throws SQLException {
        threads.close();
        for (var lane : lanes) lane.connection().close();
    }
}
