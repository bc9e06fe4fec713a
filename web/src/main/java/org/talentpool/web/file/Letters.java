package org.talentpool.web.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * Writes text in Liberation Sans, of which only the letters that occur go into the paper. It has those of all languages of
 * member nations; a letter that it has not is shown as a question mark.
 */
final class Letters {
    /** Comes with PDFBox, under the SIL Open Font Licence. */
    private static final String LIBERATION = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private static final float PER_MILLE = 1000;

    private final PDFont font;
    private final Map<Integer, Float> widths = new HashMap<>();

    Letters(PDDocument document) {
        try (var file = PDDocument.class.getResourceAsStream(LIBERATION)) {
            font = PDType0Font.load(document, Objects.requireNonNull(file, LIBERATION), true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void write(PDPageContentStream page, String text, float left, float bottom, float size) {
        if (text.isEmpty()) return;
        try {
            page.beginText();
            page.setFont(font, size);
            page.newLineAtOffset(left, bottom);
            page.showText(text);
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines that are not longer; broken between words, and within one only where it is longer itself. */
    List<String> wrapped(String text, float room, float size) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\\R", -1)) wrap(known(paragraph), room / size * PER_MILLE, lines);
        return lines;
    }

    private void wrap(String text, float room, List<String> lines) {
        int start = 0;
        int space = -1;
        float used = 0;
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int letter = text.codePointAt(i);
            if (letter == ' ') space = i;
            used += width(letter);
            if (used <= room || i == start) continue;
            int end = space > start ? space : i;
            lines.add(text.substring(start, end));
            start = space > start ? space + 1 : i;
            space = -1;
            used = width(text, start, i + Character.charCount(letter));
        }
        lines.add(text.substring(start));
    }

    private float width(String text, int from, int to) {
        return from >= to
                ? 0
                : (float) text.substring(from, to)
                        .codePoints()
                        .mapToDouble(this::width)
                        .sum();
    }

    private String known(String text) {
        var known = new StringBuilder();
        text.codePoints()
                .map(letter -> Character.isISOControl(letter) ? ' ' : letter)
                .map(letter -> width(letter) < 0 ? '?' : letter)
                .forEach(known::appendCodePoint);
        return known.toString();
    }

    /** Below 0 of a letter that the font has not. */
    private float width(int letter) {
        return widths.computeIfAbsent(letter, this::measured);
    }

    private float measured(int letter) {
        try {
            return font.getStringWidth(Character.toString(letter));
        } catch (IllegalArgumentException | IOException unknown) {
            return -1;
        }
    }
}
