package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.sdk.testing.exporter.InMemorySpanExporter;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.logging.LoggingSystem;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;

/** The application with traces, as a collector sees them. */
@ExtendWith(OutputCaptureExtension.class)
class TracesE2E {
    private static final String CANARY = "zqcanary";
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final InMemorySpanExporter collector = InMemorySpanExporter.create();
    private final Journey things = new Journey();

    @TempDir
    Path folder;

    /** Else an application that runs beside this one has set up the logs for both. */
    @BeforeEach
    @AfterEach
    void set_the_logs_up_anew() {
        LoggingSystem.get(getClass().getClassLoader()).cleanUp();
    }

    @Test
    void one_trace_leads_from_the_request_to_the_read_models_and_names_nobody(CapturedOutput output) {
        try (var system = started()) {
            var officer = officer(system);
            officer.post("/api/requisitions", things.requisitionBody(TODAY)).mustBe(201);
            things.listUnder(officer, TODAY);
            officer.post("/api/candidates/" + things.candidate() + "/pause", """
                            {"until": "%s", "reasonCode": "ASKED", "reason": "%s told us"}""".formatted(TODAY.plusDays(3), CANARY))
                    .mustBe(200);
            officer.post("/api/candidates", things.candidateBody()).mustBeRefused(409, "CANDIDATE_ALREADY_REGISTERED");
            officer.get("/api/candidates/" + things.candidate()).mustBe(200);
            officer.get("/api/candidates/" + things.candidate() + "x?q=" + CANARY)
                    .mustBe(404);
            new Client(RunningSystem.hostOf(system), CANARY, "wrong")
                    .get("/api/posts")
                    .mustBe(401);

            await().atMost(Duration.ofSeconds(30)).untilAsserted(() -> {
                assertThat(inTraceOf("http post /api/candidates"))
                        .anyMatch(span -> span.endsWith("dispatchCommand RegisterCandidate"))
                        .anyMatch(span -> span.endsWith("handleCommand RegisterCandidate"))
                        .anyMatch(span -> span.contains("StreamingEventProcessor.process CandidateRegistered"));
                assertThat(inTraceOf("http get /api/candidates/{id}")).anyMatch(span -> span.contains("GetCandidate"));
            });
            assertThat(spans())
                    .hasSizeGreaterThan(50)
                    .allSatisfy(span -> assertThat(told(span))
                            .doesNotContain(CANARY, "officer", "example.org", things.candidate())
                            .doesNotContainPattern(ID));
        }
        assertThat(output.getAll())
                .contains("\"message\":\"Refused wrong credentials\"", "\"traceId\":\"0000000000000000")
                .doesNotContain(CANARY);
    }

    private List<SpanData> spans() {
        return collector.getFinishedSpanItems();
    }

    private List<String> inTraceOf(String name) {
        var traces = spans().stream()
                .filter(span -> span.getName().equals(name))
                .map(SpanData::getTraceId)
                .toList();
        return spans().stream()
                .filter(span -> traces.contains(span.getTraceId()))
                .map(span -> span.getKind() + " " + span.getName())
                .toList();
    }

    private static String told(SpanData span) {
        assertThat(span.getKind()).isIn((Object[]) SpanKind.values());
        return "%s %s %s %s %s"
                .formatted(
                        span.getName(), span.getAttributes(), span.getEvents(), span.getStatus(), span.getResource());
    }

    private ConfigurableApplicationContext started() {
        return RunningSystem.start(
                Map.of(
                        "talentpool.data-folder",
                        folder.toString(),
                        "management.tracing.export.enabled",
                        true,
                        "management.tracing.sampling.probability",
                        1.0,
                        "management.opentelemetry.tracing.export.schedule-delay",
                        "100ms",
                        "logging.config",
                        "classpath:structured-logging.xml",
                        "logging.structured.format.console",
                        "ecs"),
                parts -> parts.registerBean("collector", SpanExporter.class, () -> collector));
    }

    private static Client officer(ConfigurableApplicationContext system) {
        var host = RunningSystem.hostOf(system);
        new Client(host, "admin", RunningSystem.PASSWORD)
                .post("/api/users", """
                        {"username": "officer", "password": "%s", "roles": ["TALENT_OFFICER"]}""".formatted(RunningSystem.PASSWORD))
                .mustBe(201);
        return new Client(host, "officer", RunningSystem.PASSWORD);
    }
}
