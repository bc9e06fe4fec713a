package org.talentpool.query.rebuild;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.talentpool.query.readmodel.Columns;

/** The columns of a table in their order, and how a row of it is written for {@code COPY}. */
record Layout(String table, List<Column> columns) {
    /** @param preset what the column holds if nothing is said; as text, none for null */
    record Column(String name, @Nullable String preset) {}

    private static final String NULL = "\\N";

    String copyStatement(String schema) {
        var names = columns.stream().map(Column::name).collect(Collectors.joining(", "));
        return "copy %s.%s (%s) from stdin".formatted(schema, table, names);
    }

    void write(Columns row, StringBuilder text) {
        var values = row.values();
        for (int number = 0; number < columns.size(); number++) {
            if (number > 0) text.append('\t');
            var column = columns.get(number);
            write(values.containsKey(column.name()) ? values.get(column.name()) : column.preset(), text);
        }
        text.append('\n');
    }

    private static void write(@Nullable String value, StringBuilder text) {
        if (value == null) {
            text.append(NULL);
            return;
        }
        int written = 0;
        for (int at = 0; at < value.length(); at++) {
            var escaped = escaped(value.charAt(at));
            if (escaped == null) continue;
            text.append(value, written, at).append(escaped);
            written = at + 1;
        }
        text.append(value, written, value.length());
    }

    /** None for nearly all letters, which go as they are. */
    private static @Nullable String escaped(char letter) {
        return switch (letter) {
            case '\\' -> "\\\\";
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> null;
        };
    }
}
