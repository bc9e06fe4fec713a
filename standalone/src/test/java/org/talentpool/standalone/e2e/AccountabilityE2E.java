package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** A choice is undone and the next are proposed: one request tells why, another prints the file, and both leave a trace. */
class AccountabilityE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final String REASON = "{\"reasonCode\": \"ERROR\", \"reason\": \"Another was meant\"}";

    private final RunningSystem system = RunningSystem.shared();
    private final Client officer = system.as("officer");
    private final Client auditor = system.as("auditor");
    private final Journey chosen = new Journey();
    private final Journey other = chosen.another();

    @Test
    void what_led_to_a_proposal_is_told_as_a_chain() {
        choose();
        long released =
                officer.post(post() + "/assignment/release", REASON).mustBe(200).position();
        var notice = await().atMost(Duration.ofMinutes(1))
                .until(
                        () -> officer.get("/api/notices?kind=VACANCY_MATCHED&postId=" + chosen.post())
                                .mustBe(200),
                        answer -> answer.text().contains("VACANCY_REOPENED"));
        assertThat(notice.text()).contains(other.candidate());

        // One for the opening of the vacancy may come late and behind it.
        var proposal = await().until(
                        () -> auditor.get("/api/history?type=notice.VacancyMatched&subject=" + chosen.post())
                                .mustBe(200)
                                .json()
                                .path("items")
                                .valueStream()
                                .filter(item -> item.toString().contains("VACANCY_REOPENED"))
                                .findFirst(),
                        Optional::isPresent);
        var chain = auditor.get("/api/history/"
                        + proposal.orElseThrow().path("position").asLong() + "/chain")
                .mustBe(200);

        assertThat(chain.text("/items/0/decision/type")).isEqualTo("post.AssignmentReleased");
        assertThat(chain.text("/items/0/decision/reason")).isEqualTo("Another was meant");
        assertThat(chain.number("/items/0/depth")).isEqualTo(-1);
        assertThat(chain.number("/items/0/decision/position")).isLessThanOrEqualTo(released);
        assertThat(chain.text("/items/1/decision/type")).isEqualTo("notice.VacancyMatched");
    }

    @Test
    void a_file_is_printed_by_one_request_and_its_reading_is_told_to_who_may_know() {
        long assigned = choose();
        var decisions = officer.get("/api/vacancies/%s/decisions?minPosition=%d".formatted(chosen.post(), assigned))
                .mustBe(200);
        var dossier = "/api/vacancies/%s/decisions/%d/dossier"
                .formatted(chosen.post(), decisions.number("/items/0/position"));
        var headers = Map.of("Accept", "application/pdf", "X-Purpose", "Complaint 7");

        var paper = auditor.get(dossier, headers).mustBe(200);

        assertThat(paper.text()).startsWith("%PDF-");
        assertThat(auditor.get(dossier).mustBe(200).number("/consideration/listed"))
                .isEqualTo(2);
        await().atMost(Duration.ofMinutes(1))
                .until(() -> auditor.get(dossier)
                        .mustBe(200)
                        .json()
                        .at("/proof/holds")
                        .asBoolean());
        var readings = await().until(
                        () -> auditor.get("/api/history?type=disclosure.DataDisclosed&subject=" + other.candidate())
                                .mustBe(200),
                        answer -> answer.text().contains("Complaint 7"));
        assertThat(readings.text()).contains("DOSSIER", "auditor");
        assertThat(auditor.get("/api/history?subject=" + other.candidate()).text())
                .doesNotContain("disclosure.");
        assertThat(auditor.get("/api/candidates/%s/recipients".formatted(other.candidate()))
                        .text())
                .contains("DOSSIER", "Complaint 7");
        assertThat(officer.get("/api/candidates/%s/statement".formatted(other.candidate()))
                        .mustBe(200)
                        .text())
                .contains("Complaint 7", "withheld")
                .doesNotContain("\"auditor\"", "\"officer\"");
    }

    @Test
    void who_looks_many_times_at_once_is_answered_each_time_and_kept_once() {
        choose();
        var profile = "/api/candidates/" + other.candidate();

        var answers = IntStream.range(0, 8)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> auditor.get(profile)))
                .toList();

        answers.forEach(answer -> answer.join().mustBe(200));
        auditor.get(profile).mustBe(200);
        var recipients = await().until(
                        () -> auditor.get(profile + "/recipients").mustBe(200),
                        answer -> answer.text().contains("PROFILE"));
        // It is kept once for each hour of the clock, and the next may have begun.
        assertThat(recipients.json().path("items").size()).isBetween(1, 2);
    }

    private long choose() {
        String list = "/api/requisitions/" + chosen.requisition();
        officer.post("/api/requisitions", chosen.requisitionBody(TODAY)).mustBe(201);
        officer.post(list + "/publication").mustBe(200);
        chosen.takePart(officer, TODAY);
        other.takePart(officer, TODAY);
        officer.post(list + "/closure").mustBe(200);
        chosen.establish(officer, TODAY);
        return officer.post(post() + "/assignment", chosen.assignmentBody())
                .mustBe(200)
                .position();
    }

    private String post() {
        return "/api/posts/" + chosen.post();
    }
}
