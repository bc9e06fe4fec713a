package org.talentpool.query.readmodel;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.BatchPreparedStatementSetter;
import org.springframework.jdbc.core.JdbcTemplate;
import org.talentpool.query.readmodel.RowStatements.Kind;
import org.talentpool.query.readmodel.RowStatements.Statement;

/** Reads and writes rows as text; the database knows what each column is. */
final class RowQueries {
    private final JdbcTemplate jdbc;
    private final String schema;

    RowQueries(JdbcTemplate jdbc, String schema) {
        this.jdbc = jdbc;
        this.schema = schema;
    }

    void write(Table table, Statement statement, List<Columns> rows) {
        int[] hit = jdbc.batchUpdate(statement.sql(), new Binding(statement.parameters(), rows));
        for (int row = 0; row < hit.length; row++)
            if (hit[row] == 0 && statement.kind() == Kind.CHANGE) requireRow(table, rows.get(row));
    }

    List<Columns> find(Table table, Columns match) {
        var where = match.values().entrySet().stream()
                .map(column -> column.getKey() + (column.getValue() == null ? " is null" : " = ?"))
                .collect(Collectors.joining(" and "));
        var given =
                match.values().values().stream().filter(value -> value != null).toList();
        return jdbc.query(
                "select * from %s.%s where %s".formatted(schema, table.name(), where),
                statement -> bind(statement, given),
                RowQueries::columns);
    }

    Set<UUID> known(Table table, Collection<UUID> ids) {
        if (ids.isEmpty()) return Set.of();
        var key = table.key().getFirst();
        var sql = "select %1$s from %2$s.%3$s where %1$s = any(?)".formatted(key, schema, table.name());
        return Set.copyOf(jdbc.queryForList(sql, UUID.class, (Object) ids.toArray(UUID[]::new)));
    }

    void sweep(String statement, UUID id) {
        var sql = statement.replace("readmodel.", schema + ".").replace(":id", "?");
        var parameters = new ArrayList<>();
        for (int mark = sql.indexOf('?'); mark >= 0; mark = sql.indexOf('?', mark + 1)) parameters.add(id);
        jdbc.update(sql, parameters.toArray());
    }

    /** An event that finds no row is a defect, and must stop the projection where it shows. */
    private void requireRow(Table table, Columns row) {
        var key = Columns.none();
        table.key().forEach(column -> key.with(column, row.text(column)));
        if (find(table, key).size() != 1)
            throw new IllegalStateException("there is no row to change in " + table.name());
    }

    private static Columns columns(ResultSet row, int number) throws SQLException {
        var columns = Columns.none();
        var names = row.getMetaData();
        for (int column = 1; column <= names.getColumnCount(); column++)
            columns.with(names.getColumnName(column), row.getString(column));
        return columns;
    }

    private static void bind(PreparedStatement statement, List<@Nullable String> values) throws SQLException {
        for (int value = 0; value < values.size(); value++)
            statement.setObject(value + 1, values.get(value), Types.OTHER);
    }

    private record Binding(List<String> parameters, List<Columns> rows) implements BatchPreparedStatementSetter {
        @Override
        public void setValues(PreparedStatement statement, int row) throws SQLException {
            bind(statement, rows.get(row).at(parameters));
        }

        @Override
        public int getBatchSize() {
            return rows.size();
        }
    }
}
