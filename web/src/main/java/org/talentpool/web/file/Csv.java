package org.talentpool.web.file;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;

/** Tables as CSV (RFC 4180) whose cells no spreadsheet takes for formulas. */
public final class Csv {
    public static final String TYPE = "text/csv";
    private static final String FORMULA_STARTS = "=+-@\t\r\0＝＋－＠";

    private Csv() {}

    public static byte[] of(List<String> columns, List<? extends List<? extends @Nullable Object>> rows) {
        var bytes = new ByteArrayOutputStream();
        try (var csv = new CSVPrinter(new OutputStreamWriter(bytes, UTF_8), CSVFormat.RFC4180)) {
            csv.printRecord(columns);
            for (List<? extends @Nullable Object> row : rows)
                csv.printRecord(row.stream().map(Csv::cell).toList());
        } catch (IOException inMemory) {
            throw new UncheckedIOException(inMemory);
        }
        return bytes.toByteArray();
    }

    /** Numbers are what they are; a text that begins like a formula is marked as a text. */
    public static Object cell(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case Number number -> number;
            default -> {
                String text = value.toString();
                yield !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
            }
        };
    }
}
