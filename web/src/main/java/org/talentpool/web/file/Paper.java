package org.talentpool.web.file;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A paper of headings, lines, facts and tables on numbered pages. The same content makes the same bytes. */
public final class Paper {
    private static final float TITLE = 16;
    private static final float HEADING = 11.5f;
    private static final float TEXT = 8.5f;
    private static final float GAP = 6;
    private static final float[] FACTS = {3, 9};

    private final Sheets sheets;

    private Paper(Sheets sheets) {
        this.sheets = sheets;
    }

    /** @param edition tells papers of the same title apart, such as a place in the log */
    public static Paper titled(String title, long edition) {
        var paper = new Paper(new Sheets(title, edition));
        paper.sheets.line(title, TITLE);
        return paper;
    }

    public Paper heading(String heading) {
        sheets.space(GAP);
        sheets.keep(HEADING * 4);
        sheets.line(heading, HEADING);
        sheets.space(GAP / 2);
        return this;
    }

    public Paper line(String text) {
        sheets.line(text, TEXT);
        return this;
    }

    /** Name beside value; of what is not there there is no line. */
    public Paper facts(Map<String, ? extends @Nullable Object> facts) {
        facts.forEach((name, value) -> {
            if (value != null) sheets.row(List.of(name, value.toString()), FACTS, TEXT);
        });
        return this;
    }

    /** @param widths of the columns, in proportion */
    public Paper table(List<String> columns, float[] widths, List<List<String>> rows) {
        if (rows.isEmpty()) return line("None.");
        sheets.table(columns, widths, rows, TEXT);
        return this;
    }

    public byte[] bytes() {
        return sheets.finished();
    }
}
