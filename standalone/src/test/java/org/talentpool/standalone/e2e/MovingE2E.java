package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.axonframework.eventhandling.GenericEventMessage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.talentpool.eventlog.portability.TableKinds;

/** An installation that was exported and imported elsewhere is the same one, and goes on. */
class MovingE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final Duration A_LONG_TIME = Duration.ofDays(100);

    /** Whether the demo is moved as well, which takes minutes to tell. */
    private static final boolean DEMO = Boolean.getBoolean("moving.demo");

    @TempDir
    Path folder;

    @Test
    void every_row_is_there_and_commands_deadlines_and_repetitions_go_on() throws IOException {
        var things = new Journey();
        var key = Map.of("Idempotency-Key", "once-" + things.requisition());
        String receipt;
        final Map<String, List<String>> before;
        long last;
        try (var old = start("old", DEMO)) {
            if (!DEMO) registerOfficer(old);
            var officer = officer(old);
            receipt = officer.post("/api/requisitions", things.requisitionBody(TODAY), key)
                    .mustBe(201)
                    .text();
            live(officer, things);
            Moving.awaitQuiet(old);
            everyTableIsThoughtOf(old);
            before = Contents.of(old).rows();
            last = lastPosition(old);
        }

        Moving.move(folder.resolve("old"), folder.resolve("new"), folder);

        try (var moved = start("new", false)) {
            Moving.awaitQuiet(moved);
            assertThat(Contents.of(moved).rows())
                    .hasSameSizeAs(before)
                    .allSatisfy((table, rows) -> assertThat(rows).as(table).isEqualTo(before.get(table)));
            var officer = officer(moved);
            assertThat(officer.post("/api/requisitions", things.requisitionBody(TODAY), key)
                            .mustBe(201)
                            .text())
                    .isEqualTo(receipt);
            assertThat(lastPosition(moved)).isEqualTo(last);
            assertThat(officer.post("/api/requisitions", new Journey().requisitionBody(TODAY))
                            .mustBe(201)
                            .position())
                    .isEqualTo(last + 1);
            holdLapses(moved, things.post());
        }
    }

    private ConfigurableApplicationContext start(String name, boolean demo) {
        return RunningSystem.start(Map.of(
                "talentpool.demo.enabled",
                demo,
                "talentpool.demo.size",
                Moving.DEMO_SIZE,
                "talentpool.demo.password",
                RunningSystem.PASSWORD,
                Moving.DATA_FOLDER,
                folder.resolve(name),
                "talentpool.erasure.settle",
                "2s",
                "talentpool.errands.polling-interval",
                "200ms",
                "talentpool.deadlines.polling-interval",
                "200ms"));
    }

    private static Client officer(ConfigurableApplicationContext context) {
        return new Client(RunningSystem.hostOf(context), "officer", RunningSystem.PASSWORD);
    }

    private static void registerOfficer(ConfigurableApplicationContext context) {
        new Client(RunningSystem.hostOf(context), "admin", RunningSystem.PASSWORD)
                .post("/api/users", """
                        {"username": "officer", "password": "%s", "roles": ["TALENT_OFFICER"]}""".formatted(RunningSystem.PASSWORD))
                .mustBe(201);
    }

    /** One is held for a post, one has left and one is forgotten. */
    private static void live(Client officer, Journey first) {
        String requisition = "/api/requisitions/" + first.requisition();
        officer.post(requisition + "/publication").mustBe(200);
        var forgotten = first.another();
        first.takePart(officer, TODAY);
        first.another().takePart(officer, TODAY);
        officer.post("/api/candidates", forgotten.candidateBody()).mustBe(201);
        officer.post(requisition + "/closure").mustBe(200);
        first.establish(officer, TODAY);
        officer.post("/api/posts/%s/assignment".formatted(first.post()), first.assignmentBody())
                .mustBe(200);
        officer.post("/api/candidates/%s/erasure".formatted(forgotten.candidate()), "{\"reasonCode\": \"ASKED\"}")
                .mustBe(200);
    }

    /** A table that is neither carried nor known to be left would be lost in silence. */
    private static void everyTableIsThoughtOf(ConfigurableApplicationContext context) {
        var kinds = context.getBeansOfType(TableKinds.class).values();
        assertThat(Contents.of(context).names()).allSatisfy(table -> {
            String all = table.substring(0, table.indexOf('.')) + ".*";
            assertThat(kinds)
                    .as(table)
                    .anyMatch(module -> module.left().containsKey(table)
                            || module.left().containsKey(all)
                            || module.carried().stream()
                                    .anyMatch(carried -> carried.name().equals(table)));
        });
    }

    private static void holdLapses(ConfigurableApplicationContext context, String post) {
        var clock = GenericEventMessage.clock;
        GenericEventMessage.clock = Clock.offset(clock, A_LONG_TIME);
        try {
            await().atMost(PATIENCE).until(() -> Moving.count(context, """
                    select count(*) from eventlog.domain_event_entry
                    where payload_type = 'post.HoldLapsed' and aggregate_identifier = 'post:%s'""".formatted(post)) == 1);
        } finally {
            GenericEventMessage.clock = clock;
        }
    }

    private static long lastPosition(ConfigurableApplicationContext context) {
        return Moving.count(context, "select max(global_index) from eventlog.domain_event_entry");
    }
}
