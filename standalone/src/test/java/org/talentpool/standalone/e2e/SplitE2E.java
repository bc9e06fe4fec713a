package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;

/** Three processes, and more of each, as the compose file starts them. */
@EnabledIfEnvironmentVariable(named = SplitSystem.AXON_SERVER, matches = ".+", disabledReason = SplitSystem.WHY_NOT)
class SplitE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    @TempDir
    static Path folder;

    private static SplitSystem system;
    private static Client officer;

    @BeforeAll
    static void start() throws Exception {
        system = new SplitSystem(Path.of(System.getProperty("split.folder", folder.toString())));
        system.add("command-side").awaitReady();
        system.add("query-side").awaitReady();
        system.add("web").awaitReady();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> system.as("admin").get("/api/users/admin").status() == 200);
        system.as("admin")
                .post("/api/users", """
                {"username": "officer", "password": "%s", "roles": ["TALENT_OFFICER"]}""".formatted(RunningSystem.PASSWORD))
                .mustBe(201);
        officer = system.as("officer");
    }

    @AfterAll
    static void stop() throws IOException {
        if (system != null) system.close();
    }

    @Test
    void a_draft_is_made_once_and_read_at_its_position() {
        var ids = new Journey();
        var key = Map.of("Idempotency-Key", "draft-" + UUID.randomUUID());
        var first = officer.post("/api/requisitions", ids.requisitionBody(TODAY), key)
                .mustBe(201);
        var again = officer.post("/api/requisitions", ids.requisitionBody(TODAY), key)
                .mustBe(201);
        assertThat(again.json()).isEqualTo(first.json());
        officer.get("/api/requisitions/%s?minPosition=%d".formatted(ids.requisition(), first.position()))
                .mustBe(200);
    }
}
