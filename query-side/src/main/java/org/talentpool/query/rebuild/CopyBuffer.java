package org.talentpool.query.rebuild;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.postgresql.PGConnection;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.talentpool.query.readmodel.Columns;

/** Rows on their way into tables by {@code COPY}, so many at once that the round trip does not count. */
final class CopyBuffer {
    private static final SQLExceptionTranslator TRANSLATOR = new SQLExceptionSubclassTranslator();
    private static final int LARGEST_CHARACTERS = 2_000_000;

    private final Map<String, Layout> layouts;
    private final PGConnection connection;
    private final Map<String, StringBuilder> rows = new LinkedHashMap<>();
    private int characters;

    /** @param layouts of all tables, by name */
    CopyBuffer(Map<String, Layout> layouts, PGConnection connection) {
        this.layouts = layouts;
        this.connection = connection;
    }

    void add(String table, Columns row) {
        var text = rows.computeIfAbsent(table, _ -> new StringBuilder());
        int before = text.length();
        layout(table).write(row, text);
        characters += text.length() - before;
    }

    private Layout layout(String table) {
        return Objects.requireNonNull(layouts.get(table), table);
    }

    void copyIfLarge() {
        if (characters > LARGEST_CHARACTERS) copy();
    }

    void copy() {
        rows.forEach(this::copy);
        rows.clear();
        characters = 0;
    }

    private void copy(String table, StringBuilder text) {
        try {
            var bytes = new ByteArrayInputStream(text.toString().getBytes(UTF_8));
            connection.getCopyAPI().copyIn(layout(table).copyStatement(Shadow.SCHEMA), bytes);
        } catch (SQLException e) {
            throw Objects.requireNonNullElseGet(
                    TRANSLATOR.translate("rows copied into " + table, null, e),
                    () -> new UncategorizedSQLException("rows copied into " + table, null, e));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
