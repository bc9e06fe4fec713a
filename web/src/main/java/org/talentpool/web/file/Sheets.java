package org.talentpool.web.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Pages that are filled from top to bottom, A4; distances in points. */
final class Sheets {
    private static final float MARGIN = 48;
    private static final float LEADING = 1.3f;
    private static final float CELL_GAP = 6;
    private static final float FOOTER = 7;
    private static final float THIN = 0.3f;

    private final PDDocument document = new PDDocument();
    private final List<PDPage> pages = new ArrayList<>();
    private final Letters letters;
    private PDPageContentStream page;
    private float top;

    Sheets(String title, long edition) {
        var about = new PDDocumentInformation();
        about.setTitle(title);
        document.setDocumentInformation(about);
        // Else the time would make two papers of the same content differ.
        document.setDocumentId(edition);
        letters = new Letters(document);
        page = begin();
    }

    private PDPageContentStream begin() {
        try {
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            pages.add(sheet);
            top = PDRectangle.A4.getHeight() - MARGIN;
            return new PDPageContentStream(document, sheet);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Goes on to the next page unless so much room is left on this one. */
    void keep(float room) {
        if (top - room >= MARGIN) return;
        close();
        page = begin();
    }

    void space(float room) {
        top -= room;
    }

    void line(String text, float size) {
        for (var part : letters.wrapped(text, width(), size)) {
            keep(size * LEADING);
            top -= size * LEADING;
            write(part, MARGIN, size);
        }
    }

    void table(List<String> columns, float[] widths, List<List<String>> rows, float size) {
        keep(size * LEADING * 3);
        row(columns, widths, size);
        rule();
        rows.forEach(row -> row(row, widths, size));
    }

    /** A row that does not fit on a page of its own goes on on the next. */
    void row(List<String> cells, float[] widths, float size) {
        var wrapped = new ArrayList<List<String>>();
        for (int i = 0; i < cells.size(); i++)
            wrapped.add(letters.wrapped(cells.get(i), width(widths, i) - CELL_GAP, size));
        int lines = wrapped.stream().mapToInt(List::size).max().orElse(0);
        if (lines * size * LEADING < PDRectangle.A4.getHeight() - 2 * MARGIN) keep(lines * size * LEADING);
        for (int line = 0; line < lines; line++) {
            keep(size * LEADING);
            top -= size * LEADING;
            float left = MARGIN;
            for (int i = 0; i < wrapped.size(); i++) {
                if (line < wrapped.get(i).size()) write(wrapped.get(i).get(line), left, size);
                left += width(widths, i);
            }
        }
    }

    private void rule() {
        top -= 2;
        try {
            page.setLineWidth(THIN);
            page.moveTo(MARGIN, top);
            page.lineTo(MARGIN + width(), top);
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text, float left, float size) {
        letters.write(page, text, left, top, size);
    }

    private void close() {
        try {
            page.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] finished() {
        close();
        try (document) {
            for (int number = 0; number < pages.size(); number++) number(pages.get(number), number + 1);
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void number(PDPage sheet, int number) throws IOException {
        try (var footer = new PDPageContentStream(document, sheet, AppendMode.APPEND, true, true)) {
            letters.write(footer, "Page " + number + " of " + pages.size(), MARGIN, MARGIN / 2, FOOTER);
        }
    }

    private static float width() {
        return PDRectangle.A4.getWidth() - 2 * MARGIN;
    }

    private static float width(float[] widths, int column) {
        float all = 0;
        for (float each : widths) all += each;
        return width() * widths[column] / all;
    }
}
