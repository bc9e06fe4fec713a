package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.json.JsonMapper;

/** Every figure that a dashboard shows or an alarm looks at is told by the running application. */
class MonitoringE2E {
    private static final Path FILES = Path.of("../docker");
    private static final long NEVER_REACHED = 1_000_000_000L;

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void every_panel_and_alarm_finds_its_figures() throws IOException {
        traffic();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> scrape().names().contains("eventProcessor_allTimer_seconds_count"));
        var told = scrape();

        var expressions = new TreeMap<String, String>(alarms());
        try (var files = Files.list(FILES.resolve("grafana/dashboards"))) {
            files.forEach(file -> expressions.putAll(panels(file)));
        }
        assertThat(expressions).hasSizeGreaterThan(60);
        assertThat(expressions)
                .allSatisfy((place, expression) -> assertThat(told.missing(new Expression(expression)))
                        .as(place)
                        .isEmpty());
    }

    @Test
    void a_figure_that_nobody_tells_is_found_out() {
        var told = new Scrape("a_total{code=\"X\"} 1.0\nb 2.0\n");

        assertThat(told.missing(new Expression("sum by (code) (rate(a_total{code=\"X\"}[5m])) / b > 0.5")))
                .isEmpty();
        assertThat(told.missing(new Expression("sum by (kode) (rate(a_total[5m]))")))
                .hasSize(1);
        assertThat(told.missing(new Expression("rate(a_total{code=\"Y\"}[5m]) and c_total{d=~\"e\"}")))
                .hasSize(3);
    }

    @Test
    void no_figure_names_a_person_or_thing() {
        traffic();
        var told = scrape();

        assertThat(told.names())
                .allSatisfy(metric -> told.labels(metric)
                        .forEach((label, values) -> assertThat(values)
                                .as("%s{%s}", metric, label)
                                .noneMatch(value -> value.matches(".*[0-9a-f]{8}-[0-9a-f]{4}-.*|.*@.*"))
                                .hasSizeLessThan(300)));
    }

    private void traffic() {
        // Pauses are told from the first one on.
        System.gc();
        var things = system.journeyToOffer();
        var officer = system.as("officer");
        // Found or not: the post is on its way out of the open ones.
        officer.get("/api/vacancies/" + things.post() + "/matches");
        officer.get("/api/posts/" + UUID.randomUUID()).mustBe(404);
        officer.get("/api/posts?minPosition=" + NEVER_REACHED).mustBe(503);
        new Client(system.host(), "officer", "wrong").get("/api/posts").mustBe(401);
    }

    private Scrape scrape() {
        return new Scrape(system.part(PrometheusMeterRegistry.class).scrape());
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> alarms() throws IOException {
        Map<String, List<Map<String, Object>>> file =
                new Yaml().load(Files.readString(FILES.resolve("prometheus/alerts.yml")));
        var expressions = new TreeMap<String, String>();
        file.get("groups").stream()
                .flatMap(group -> ((List<Map<String, String>>) group.get("rules")).stream())
                .forEach(rule -> expressions.put("alarm " + rule.get("alert"), rule.get("expr")));
        return expressions;
    }

    private static Map<String, String> panels(Path file) {
        var expressions = new TreeMap<String, String>();
        var dashboard = JsonMapper.shared().readTree(file.toFile());
        for (var panel : dashboard.path("panels")) {
            for (var target : panel.path("targets")) {
                var place = Stream.of(
                        file.getFileName().toString(),
                        panel.path("title").asString(),
                        target.path("refId").asString());
                expressions.put(
                        String.join(" / ", place.toList()), target.path("expr").asString());
            }
        }
        return expressions;
    }
}
