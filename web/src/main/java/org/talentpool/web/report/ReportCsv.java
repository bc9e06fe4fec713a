package org.talentpool.web.report;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.talentpool.kernel.report.ReportView;

/** Writes a report as CSV (RFC 4180) whose cells no spreadsheet takes for formulas. */
final class ReportCsv extends AbstractHttpMessageConverter<ReportView> {
    static final String TYPE = "text/csv";
    private static final String FORMULA_STARTS = "=+-@\t\r\0＝＋－＠";

    ReportCsv() {
        super(UTF_8, MediaType.parseMediaType(TYPE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == ReportView.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected ReportView readInternal(Class<? extends ReportView> type, HttpInputMessage input) {
        throw new HttpMessageNotReadableException("reports are not read", input);
    }

    @Override
    protected void writeInternal(ReportView report, HttpOutputMessage output) throws IOException {
        output.getHeaders()
                .setContentDisposition(ContentDisposition.attachment()
                        .filename(report.name() + ".csv")
                        .build());
        var writer = new OutputStreamWriter(output.getBody(), UTF_8);
        var csv = new CSVPrinter(writer, CSVFormat.RFC4180);
        csv.printRecord(report.columns());
        for (List<Object> row : report.rows()) {
            csv.printRecord(row.stream().map(ReportCsv::cell).toList());
        }
        csv.flush();
    }

    /** Numbers are what they are; a text that begins like a formula is marked as a text. */
    static Object cell(@Nullable Object value) {
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
