package org.talentpool.eventlog.portability;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts rows into the tables that are carried, in the transaction of the connection, and into no others. */
final class RowWriting implements AutoCloseable {
    private static final int ROWS_AT_ONCE = 500;
    private static final String INSERT = """
            insert into %1$s select entry.* from jsonb_populate_record(null::%1$s, cast(? as jsonb)) entry""";

    private final Connection connection;
    private final Set<String> carried;
    private final Map<String, PreparedStatement> inserts = new HashMap<>();
    private int waiting;

    RowWriting(Connection connection, List<CarriedTable> carried) {
        this.connection = connection;
        this.carried = carried.stream().map(CarriedTable::name).collect(Collectors.toSet());
    }

    void write(Line.Row row) throws SQLException {
        var insert = insert(row.table());
        insert.setString(1, row.row());
        insert.addBatch();
        waiting++;
        if (waiting == ROWS_AT_ONCE) end();
    }

    void end() throws SQLException {
        for (var insert : inserts.values()) insert.executeBatch();
        waiting = 0;
    }

    private PreparedStatement insert(String table) throws SQLException {
        if (!carried.contains(table)) throw new DamagedExportException("Nobody here knows a table " + table);
        var known = inserts.get(table);
        if (known != null) return known;
        var insert = connection.prepareStatement(INSERT.formatted(table));
        inserts.put(table, insert);
        return insert;
    }

    @Override
    public void close() throws SQLException {
        for (var insert : inserts.values()) insert.close();
    }
}
