package org.talentpool.standalone.documents;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;

/** Each alarm has a page that tells what to do, and each page an alarm. */
class RunbookTest {
    private static final Path ROOT = Path.of("..");
    private static final Path PAGES = ROOT.resolve("docs/runbooks");
    private static final Pattern LINK = Pattern.compile("]\\(([^)#]+)(?:#([^)]*))?\\)");

    @Test
    void each_alarm_has_its_page_and_each_page_its_alarm() throws IOException {
        try (var files = Files.list(PAGES)) {
            assertThat(files.map(file -> file.getFileName().toString().replace(".md", ""))
                            .collect(toSet()))
                    .isEqualTo(
                            alarms().stream().map(alarm -> text(alarm, "alert")).collect(toSet()));
        }
    }

    @Test
    void each_alarm_says_how_long_how_bad_what_and_where_to_read_on() throws IOException {
        assertThat(alarms()).hasSizeGreaterThan(10).allSatisfy(alarm -> {
            assertThat(text(alarm, "for")).matches("\\d+[mh]");
            assertThat(inner(alarm, "labels").get("severity")).isIn("critical", "warning");
            assertThat(inner(alarm, "annotations").get("summary")).isNotBlank();
            assertThat(inner(alarm, "annotations").get("runbook_url"))
                    .isEqualTo("docs/runbooks/" + text(alarm, "alert") + ".md");
        });
    }

    @Test
    void each_page_answers_the_same_questions_and_quotes_its_alarm() throws IOException {
        for (var alarm : alarms()) {
            var page = Files.readString(PAGES.resolve(text(alarm, "alert") + ".md"));
            assertThat(page)
                    .contains(
                            "## What it means",
                            "## Who is hurt",
                            "## What to look at",
                            "## What to do",
                            "## When to wake whom")
                    .contains("`" + text(alarm, "expr") + "`")
                    .contains("Severity: " + inner(alarm, "labels").get("severity"));
            assertThat(LINK.matcher(page).results().map(link -> link.group(1)))
                    .allSatisfy(link -> assertThat(PAGES.resolve(link)).exists());
        }
    }

    @Test
    void the_handbook_lists_each_alarm() throws IOException {
        var handbook = Files.readString(ROOT.resolve("docs/operations.md"));
        assertThat(alarms())
                .allSatisfy(alarm ->
                        assertThat(handbook).contains("[%1$s](runbooks/%1$s.md)".formatted(text(alarm, "alert"))));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> alarms() throws IOException {
        Map<String, List<Map<String, Object>>> file =
                new Yaml().load(Files.readString(ROOT.resolve("docker/prometheus/alerts.yml")));
        return file.get("groups").stream()
                .flatMap(group -> ((List<Map<String, Object>>) group.get("rules")).stream())
                .toList();
    }

    private static String text(Map<String, Object> alarm, String key) {
        return String.valueOf(alarm.get(key));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> inner(Map<String, Object> alarm, String key) {
        return (Map<String, String>) alarm.get(key);
    }
}
