package org.talentpool.web.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

class PaperTest {
    private static final float[] TWO = {1, 3};

    @Test
    void names_of_all_member_nations_can_be_read_back() throws IOException {
        var names = "Žofia Łęcka, Özgür Şahin, Þórdís Æsa, Κώστας Παππάς, Любов Петренко, Ģirts Ķīlis, Ştefan Țurcan";

        assertThat(text(Paper.titled("Names", 1).line(names).bytes())).contains(names);
    }

    @Test
    void a_letter_that_the_font_has_not_is_shown_as_a_question_mark() throws IOException {
        assertThat(text(Paper.titled("Letters", 1)
                        .line("a\u4E2Db\tc\uD83D\uDE00")
                        .bytes()))
                .contains("a?b c?");
    }

    @Test
    void a_long_table_goes_over_numbered_pages_and_loses_nothing() throws IOException {
        var rows = IntStream.range(0, 300)
                .mapToObj(row -> List.of("row " + row, "word ".repeat(row % 40) + "end" + row))
                .toList();

        var text = text(Paper.titled("Table", 1)
                .table(List.of("Name", "Value"), TWO, rows)
                .bytes());

        assertThat(text).contains("Page 1 of ").contains("row 0").contains("end299");
    }

    @Test
    void a_word_longer_than_its_column_is_broken() throws IOException {
        var id = UUID.randomUUID() + "" + UUID.randomUUID();

        var text = text(Paper.titled("Word", 1)
                .table(List.of("Name", "Value"), TWO, List.of(List.of(id, "short")))
                .bytes());

        assertThat(text.replaceAll("\\s", "").replace("short", "")).contains(id);
    }

    @Test
    void a_cell_longer_than_a_page_goes_on_on_the_next() throws IOException {
        var text = text(Paper.titled("Cell", 1)
                .facts(Map.of("much", "word ".repeat(5_000) + "end"))
                .bytes());

        assertThat(text).contains("end").contains("Page 2 of ");
    }

    @Test
    void the_same_content_makes_the_same_bytes() {
        var first = Paper.titled("Same", 7).line("Ada").bytes();

        assertThat(Paper.titled("Same", 7).line("Ada").bytes()).isEqualTo(first);
    }

    static String text(byte[] paper) throws IOException {
        try (var document = Loader.loadPDF(paper)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
