package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** What three processes promise beyond what one does, as the compose file starts them. */
@TestMethodOrder(OrderAnnotation.class)
@EnabledIfEnvironmentVariable(named = SplitSystem.AXON_SERVER, matches = ".+", disabledReason = SplitSystem.WHY_NOT)
class SplitE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private final SplitSystem system = SplitSystem.shared();
    private final Client officer = system.as("officer");
    private final Client admin = system.as("admin");

    @Test
    @Order(1)
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

    @Test
    @Order(2)
    void operators_see_the_groups_of_both_sides() {
        var groups = admin.get("/api/operations/projections").mustBe(200).text();
        assertThat(groups).contains("\"projection-post\"", "\"automation-");
    }

    @Test
    @Order(3)
    void dead_letters_are_offered_again_on_the_side_that_has_the_group() {
        for (var group : groups())
            admin.post("/api/operations/dead-letters/retry", "{\"processingGroup\": \"%s\"}".formatted(group))
                    .mustBe(200);
        admin.post("/api/operations/dead-letters/retry", "{\"processingGroup\": \"projection-unknown\"}")
                .mustBeRefused(422, "GROUP_NOT_HERE");
        admin.post("/api/operations/dead-letters/%s/retry".formatted(UUID.randomUUID()))
                .mustBeRefused(404, "NOT_FOUND");
    }

    @Test
    @Order(4)
    void a_rebuild_runs_where_the_answers_are() {
        var started = admin.post("/api/operations/rebuilds", "{\"processingGroups\": [\"projection-post\"]}")
                .mustBe(201);
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(admin.get(started.header("Location"))
                                .mustBe(200)
                                .text("/state"))
                        .isEqualTo("DONE"));
    }

    @Test
    @Order(5)
    void whoever_signed_in_at_one_edge_is_known_at_another() throws Exception {
        system.add("web").awaitReady();
        var browser = new Browser();
        browser.signIn(system.host(), "officer").mustBe(302);
        browser.get(system.host("web-1"), "/", Map.of()).mustBe(200);
    }

    @Test
    @Order(6)
    void without_anybody_who_answers_a_question_is_answered_with_503() throws Exception {
        var answering = system.process("query-side-0");
        answering.kill();
        var answer = officer.get("/api/vacancies").mustBeRefused(503, "UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isNotEmpty();
        // Decisions need no answers.
        officer.post("/api/requisitions", new Journey().requisitionBody(TODAY)).mustBe(201);
        answering.start();
        answering.awaitReady();
        await().atMost(PATIENCE).until(() -> officer.get("/api/vacancies").status() == 200);
    }

    @Test
    @Order(7)
    void without_anybody_who_decides_a_command_is_answered_with_503() throws Exception {
        var deciding = system.process("command-side-0");
        deciding.kill();
        officer.post("/api/requisitions", new Journey().requisitionBody(TODAY)).mustBeRefused(503, "UNAVAILABLE");
        deciding.start();
        deciding.awaitReady();
        await().atMost(PATIENCE)
                .until(() -> officer.post("/api/requisitions", new Journey().requisitionBody(TODAY))
                                .status()
                        == 201);
    }

    private static List<String> groups() {
        return List.of("projection-post", "automation-when-candidate-assigned-then-lapse-hold-when-due");
    }
}
