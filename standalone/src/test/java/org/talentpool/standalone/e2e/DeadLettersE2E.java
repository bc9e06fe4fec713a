package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.health.actuate.endpoint.HealthEndpoint;
import org.springframework.boot.health.actuate.endpoint.IndicatedHealthDescriptor;
import org.springframework.boot.health.contributor.Status;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A read model that takes no poisoned requisition for a while, and an administrator who sees to it. */
class DeadLettersE2E {
    private static final String LETTERS = "/api/operations/dead-letters";

    private final RunningSystem system = RunningSystem.shared();
    private final JdbcClient database = system.part(JdbcClient.class);
    private final Client admin = system.as("admin");
    private final Client officer = system.as("officer");

    private String requisition = "";
    private String letter = "";

    @BeforeEach
    void poison() {
        database.sql("""
                alter table readmodel.requisition
                  add constraint poison check (number not like 'POISON%') not valid""").update();
        var things = new Journey();
        requisition = "/api/requisitions/" + things.requisition();
        var body = things.requisitionBody(LocalDate.now(ZoneId.of("Europe/Brussels")))
                .replaceFirst(
                        "\"number\": *\"[^\"]*\"",
                        "\"number\": \"POISON%s\""
                                .formatted(UUID.randomUUID().toString().substring(0, 4)));
        officer.post("/api/requisitions", body).mustBe(201);
        officer.post(requisition + "/publication").mustBe(200);
        await().atMost(Duration.ofSeconds(60)).until(() -> {
            var letters = admin.get(LETTERS + "?group=projection-requisition").mustBe(200);
            letter = LETTERS + "/" + letters.text("/items/0/letterId");
            return letters.number("/items/0/waiting") > 0;
        });
    }

    @AfterEach
    void mend() {
        database.sql("alter table readmodel.requisition drop constraint if exists poison")
                .update();
        admin.post(LETTERS + "/retry", "{\"processingGroup\": \"projection-requisition\"}")
                .mustBe(200);
    }

    @Test
    void a_letter_is_seen_explained_retried_in_vain_and_handled_once_the_cause_is_gone() {
        officer.get(LETTERS).mustBe(403);
        var explained = admin.get(letter).mustBe(200);
        assertThat(explained.text("/letters/0/eventType")).isEqualTo("requisition.RequisitionDrafted");
        assertThat(explained.text("/explained/remedies/0")).isEqualTo("RETRY");
        assertThat(explained.text()).contains("23514").doesNotContain("POISON");

        var inVain = admin.post(letter + "/retry").mustBe(200);
        assertThat(inVain.number("/retried/failedAgain")).isEqualTo(1);
        assertThat(inVain.number("/retried/handled")).isZero();
        assertThat(admin.get(letter).mustBe(200).number("/letters/0/attempts")).isEqualTo(2);
        officer.get(requisition).mustBe(404);

        database.sql("alter table readmodel.requisition drop constraint poison").update();
        var handled = admin.post(letter + "/retry").mustBe(200);
        assertThat(handled.number("/retried/left")).isZero();
        assertThat(officer.get(requisition).mustBe(200).text("/state")).isEqualTo("PUBLISHED");
        admin.post(letter + "/retry").mustBeRefused(404, "NOT_FOUND");
    }

    @Test
    void a_letter_is_discarded_by_somebody_who_answers_for_it() {
        admin.post(letter + "/discard", "{}").mustBeRefused(400, "MALFORMED");
        officer.post(letter + "/discard", "{\"reasonCode\": \"X\"}").mustBe(403);
        var last = admin.get(letter).mustBe(200).json().at("/letters").values().stream()
                .reduce((first, second) -> second)
                .orElseThrow();
        admin.post(LETTERS + "/" + last.path("letterId").asString() + "/discard", "{\"reasonCode\": \"X\"}")
                .mustBeRefused(409, "DEAD_LETTER_NOT_FIRST");

        var body = "{\"reasonCode\": \"OBSOLETE\", \"reason\": \"A trial\"}";
        var discarded = admin.post(letter + "/discard", body).mustBe(200);
        assertThat(discarded.text("/consequence")).contains("rebuilt");
        assertThat(admin.post(letter + "/discard", body).mustBe(200).position()).isEqualTo(discarded.position());

        var history = system.as("auditor")
                .get("/api/history?subject=%s&minPosition=%d".formatted(discarded.text("/id"), discarded.position()))
                .mustBe(200);
        assertThat(history.text("/items/0/type")).isEqualTo("deadletter.DeadLetterDiscarded");
        assertThat(history.text("/items/0/actor")).isEqualTo("admin");
        assertThat(history.text("/items/0/reason")).isEqualTo("A trial");
        while (admin.get(LETTERS + "?group=projection-requisition").text().contains("letterId")) {
            var next = admin.get(LETTERS + "?group=projection-requisition").text("/items/0/letterId");
            admin.post(LETTERS + "/" + next + "/discard", "{\"reasonCode\": \"OBSOLETE\"}")
                    .mustBe(200);
        }
    }

    @Test
    void dead_letters_are_told_by_health_and_take_nothing_out_of_service() {
        var health = system.part(HealthEndpoint.class);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(health.healthForPath("processing"))
                        .isInstanceOfSatisfying(
                                IndicatedHealthDescriptor.class,
                                processing -> assertThat(String.valueOf(processing.getDetails()))
                                        .contains("deadLetters={projection-requisition=")));
        assertThat(health.healthForPath("readiness").getStatus()).isEqualTo(Status.UP);
        assertThat(health.healthForPath("alarms").getStatus()).isEqualTo(Status.UP);
        var group = admin.get("/api/operations/projections").mustBe(200);
        assertThat(group.text()).contains("oldestSeconds", "lastSuccessSeconds");
    }

    @Test
    void a_group_that_is_not_here_is_refused() {
        admin.post(LETTERS + "/retry", "{\"processingGroup\": \"projection-elsewhere\"}")
                .mustBeRefused(422, "GROUP_NOT_HERE");
        admin.post(LETTERS + "/retry", "{\"processingGroup\": \"index-matching\"}")
                .mustBeRefused(422, "GROUP_NOT_HERE");
    }
}
