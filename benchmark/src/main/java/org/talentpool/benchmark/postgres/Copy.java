package org.talentpool.benchmark.postgres;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Writes rows as text by {@code COPY}. */
public final class Copy implements AutoCloseable {
    private static final int BUFFER = 1 << 16;

    private final Writer out;

    private Copy(Writer out) {
        this.out = out;
    }

    /** @param table with its columns in brackets; what is written stands there when this is closed */
    public static Copy into(Connection connection, String table) throws SQLException {
        var copy = "copy %s from stdin".formatted(table);
        var out = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER);
        return new Copy(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    }

    public static void into(Connection connection, String table, Consumer<Copy> rows) throws SQLException {
        try (var copy = into(connection, table)) {
            rows.accept(copy);
        }
    }

    public void row(@Nullable Object... values) {
        try {
            for (int column = 0; column < values.length; column++) {
                if (column > 0) out.write('\t');
                write(values[column]);
            }
            out.write('\n');
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void write(@Nullable Object value) throws IOException {
        if (value == null) {
            out.write("\\N");
            return;
        }
        var text = value.toString();
        for (int at = 0; at < text.length(); at++) {
            char letter = text.charAt(at);
            if (letter == '\\') out.write("\\\\");
            else if (letter < ' ') throw new IllegalArgumentException("a control character");
            else out.write(letter);
        }
    }

    @Override
    public void close() {
        try {
            out.close();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
