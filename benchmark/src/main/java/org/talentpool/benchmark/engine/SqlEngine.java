package org.talentpool.benchmark.engine;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.talentpool.benchmark.postgres.Server;
import org.talentpool.kernel.matching.Vacancy;

/** PostgreSQL finds and orders. */
final class SqlEngine implements Engine {
    private final Connection database;
    private final Function<Vacancy, Ask> asks;

    SqlEngine(Server server, Function<Vacancy, Ask> asks, Rows rows) throws SQLException {
        this.asks = asks;
        database = server.connect();
        SqlTable.fill(database, rows);
    }

    @Override
    public String name() {
        return "sql";
    }

    @Override
    public List<UUID> best(Vacancy vacancy, int places) {
        try (var statement = database.createStatement();
                var answer = statement.executeQuery(SqlQuery.of(asks.apply(vacancy), places))) {
            var best = new ArrayList<UUID>();
            while (answer.next()) best.add(answer.getObject(1, UUID.class));
            return best;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void change(int row, Place place) {
        try {
            SqlTable.change(database, row, place);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public long bytes() {
        try {
            return SqlTable.bytes(database);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        try {
            database.close();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }
}
