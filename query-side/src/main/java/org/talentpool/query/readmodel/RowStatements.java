package org.talentpool.query.readmodel;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The statements that write rows, made once for each table and set of columns. */
final class RowStatements {
    /** What is to become of a row. */
    enum Kind {
        SAVE,
        CHANGE,
        ADD
    }

    /**
     * A statement and the columns that are its parameters, in their order.
     *
     * @param kind tells whether a row must have been hit
     */
    record Statement(Kind kind, String sql, List<String> parameters) {}

    private record Shape(Kind kind, String schema, Table table, Set<String> columns) {}

    private final Map<Shape, Statement> made = new ConcurrentHashMap<>();

    Statement of(Kind kind, String schema, Table table, Set<String> columns) {
        return made.computeIfAbsent(
                new Shape(kind, schema, table, Set.copyOf(columns)),
                _ -> make(kind, schema, table, List.copyOf(columns)));
    }

    private static Statement make(Kind kind, String schema, Table table, List<String> columns) {
        var target = schema + "." + table.name();
        return switch (kind) {
            case ADD -> new Statement(kind, insert(target, columns) + keepFirst(table), columns);
            case SAVE -> new Statement(kind, insert(target, columns) + overwrite(table, columns), columns);
            case CHANGE -> change(target, table, columns);
        };
    }

    private static String insert(String target, List<String> columns) {
        return "insert into %s as kept (%s) values (%s)"
                .formatted(target, String.join(", ", columns), marks(columns.size()));
    }

    /** Streams are handled side by side, so that the first to write need not be the first to have happened. */
    private static String keepFirst(Table table) {
        if (!table.shared()) return " on conflict do nothing";
        return " on conflict (%1$s) do update set %2$s = excluded.%2$s where excluded.%2$s < kept.%2$s"
                .formatted(String.join(", ", table.key()), Table.SINCE);
    }

    private static String overwrite(Table table, List<String> columns) {
        var changes = columns.stream()
                .filter(column -> !table.key().contains(column))
                .map(column -> column + " = excluded." + column)
                .collect(Collectors.joining(", "));
        var newer = table.guard() == null ? "" : " where kept.%1$s < excluded.%1$s".formatted(table.guard());
        return " on conflict (%s) do update set %s%s".formatted(String.join(", ", table.key()), changes, newer);
    }

    private static Statement change(String target, Table table, List<String> columns) {
        var changed =
                columns.stream().filter(column -> !table.key().contains(column)).toList();
        var guard = Stream.ofNullable(table.guard()).toList();
        var sql = "update %s set %s where %s".formatted(target, assign(changed, ", "), assign(table.key(), " and "))
                + (guard.isEmpty() ? "" : " and " + guard.getFirst() + " < ?");
        return new Statement(
                Kind.CHANGE,
                sql,
                Stream.of(changed, table.key(), guard)
                        .flatMap(Collection::stream)
                        .toList());
    }

    static String assign(Collection<String> columns, String between) {
        return columns.stream().map(column -> column + " = ?").collect(Collectors.joining(between));
    }

    private static String marks(int count) {
        return String.join(", ", java.util.Collections.nCopies(count, "?"));
    }
}
