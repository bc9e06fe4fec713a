package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.talentpool.kernel.calendar.Months;

/** One post from requisition to appointment over HTTP, with what clients rely on at every step. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(OrderAnnotation.class)
abstract class HireJourney {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final Host system;
    private final Client officer;
    private final Journey ids = new Journey();
    private long position;

    HireJourney(Host system) {
        this.system = system;
        this.officer = system.as("officer");
    }

    @Test
    @Order(1)
    void a_repeated_draft_is_done_once() {
        var key = Map.of("Idempotency-Key", "draft-" + ids.requisition());
        var first = officer.post("/api/requisitions", ids.requisitionBody(TODAY), key)
                .mustBe(201);
        var again = officer.post("/api/requisitions", ids.requisitionBody(TODAY), key)
                .mustBe(201);

        assertThat(again.json()).isEqualTo(first.json());
        assertThat(first.header("Location")).endsWith("/api/requisitions/" + ids.requisition());
        assertThat(first.header("ETag")).isEqualTo("\"1\"");
        officer.post("/api/requisitions", ids.requisitionBody(TODAY).replace("Assistant", "Senior"), key)
                .mustBeRefused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    @Order(2)
    void nobody_applies_before_publication_and_a_stale_version_is_told() {
        done(officer.post("/api/candidates", ids.candidateBody()).mustBe(201));
        officer.post("/api/requisitions/%s/applications".formatted(ids.requisition()), ids.applicationBody())
                .mustBeRefused(409, "WRONG_STATE");
        String publication = "/api/requisitions/%s/publication".formatted(ids.requisition());
        officer.post(publication, "{}", Map.of("If-Match", "\"9\"")).mustBeRefused(412, "STALE_VERSION");
        var published = done(
                officer.post(publication, "{}", Map.of("If-Match", "\"1\"")).mustBe(200));
        assertThat(published.header("ETag")).isEqualTo("\"" + published.number("/version") + "\"");
    }

    @Test
    @Order(3)
    void one_person_is_registered_once_and_applies_once() {
        var twin = ids.candidateBody()
                .replaceFirst(ids.candidate(), UUID.randomUUID().toString());
        var known = officer.post("/api/candidates", twin).mustBeRefused(409, "CANDIDATE_ALREADY_REGISTERED");
        assertThat(known.text("/facts/candidateId") + known.text("/facts/id")).contains(ids.candidate());

        String applications = "/api/requisitions/%s/applications".formatted(ids.requisition());
        done(officer.post(applications, ids.applicationBody()).mustBe(201));
        var second = ids.applicationBody()
                .replace(ids.application(), UUID.randomUUID().toString());
        officer.post(applications, second).mustBeRefused(409, "ALREADY_APPLIED");
    }

    @Test
    @Order(4)
    void selection_leads_to_the_reserve_list() {
        String application = "/api/applications/" + ids.application();
        done(officer.post(application + "/screening", Journey.SCREENING).mustBe(200));
        done(system.as("panel")
                .post(application + "/assessments", Journey.INTERVIEW)
                .mustBe(200));
        done(officer.post(application + "/listing", Journey.listing(TODAY)).mustBe(200));
        String requisition = "/api/requisitions/" + ids.requisition();
        done(officer.post(requisition + "/closure").mustBe(200));
        done(officer.post(requisition + "/reserve-list", "{\"validUntil\": \"%s\"}".formatted(TODAY.plusYears(1)))
                .mustBe(200));

        var list = seen(requisition + "/reserve-list");
        assertThat(list.text("/items/0/candidateId")).isEqualTo(ids.candidate());
        assertThat(list.text("/items/0/state")).isEqualTo("LISTED");
    }

    @Test
    @Order(5)
    void a_vacancy_shows_who_fits_and_why() {
        done(officer.post("/api/posts", ids.postBody(TODAY)).mustBe(201));
        officer.post("/api/posts/%s/assignment".formatted(ids.post()), ids.assignmentBody())
                .mustBeRefused(422, "POST_NOT_OPEN");
        done(officer.post("/api/posts/%s/vacancy".formatted(ids.post()), ids.vacancyBody())
                .mustBe(200));

        var matches = seen("/api/vacancies/%s/matches".formatted(ids.post()));
        assertThat(matches.number("/pooled")).isEqualTo(1);
        assertThat(matches.number("/fitting")).isEqualTo(1);
        assertThat(matches.json().at("/items/0/fits").asBoolean()).isTrue();
        var criteria = matches.json().at("/items/0/criteria");
        assertThat(StreamSupport.stream(criteria.spliterator(), false)
                        .map(one -> one.at("/criterion").asString()))
                .contains("MEMBERSHIP", "NATIONALITY", "AGE", "PROFILE", "GRADE", "REGIME", "LANGUAGES", "SKILLS");
        assertThat(criteria)
                .allSatisfy(one -> assertThat(one.at("/found").asString()).isNotBlank());
        assertThat(seen("/api/candidates/%s/matches".formatted(ids.candidate())).text())
                .contains(ids.post());
        assertThat(seen("/api/vacancies?limit=500").text()).contains(ids.post());
    }

    @Test
    @Order(6)
    void the_assigned_member_is_committed_and_the_post_allocated() {
        String post = "/api/posts/" + ids.post();
        done(officer.post(post + "/assignment", ids.assignmentBody()).mustBe(200));
        officer.post(post + "/assignment", ids.assignmentBody()).mustBeRefused(409, "POST_ALLOCATED");
        assertThat(seen("/api/requisitions/%s/reserve-list".formatted(ids.requisition()))
                        .text("/items/0/state"))
                .isEqualTo("HELD");
        officer.post(post + "/offer", Journey.offer("G10", TODAY)).mustBeRefused(422, "GRADE_NOT_ALLOWED");
        var offer =
                done(officer.post(post + "/offer", Journey.offer("G8", TODAY)).mustBe(200));
        assertThat(offer.text("/terms/grade")).isEqualTo("G8");
        assertThat(offer.text("/terms/endsOn"))
                .isEqualTo(Months.lastDay(Journey.start(TODAY), 36).toString());
        assertThat(offer.json().at("/terms/indefinitePossible").asBoolean()).isTrue();
    }

    @Test
    @Order(7)
    void an_appointment_waits_for_every_condition() {
        String post = "/api/posts/" + ids.post();
        String start = "{\"startsOn\": \"%s\"}".formatted(Journey.start(TODAY));
        done(officer.post(post + "/offer/acceptance", "{\"reasonCode\": \"ACCEPTED\"}")
                .mustBe(200));
        officer.post(post + "/appointment", start).mustBeRefused(422, "CONDITIONS_OUTSTANDING");
        for (var condition : new String[] {"SECURITY_CLEARANCE", "MEDICAL"}) {
            done(officer.post(
                            post + "/conditions",
                            "{\"condition\": \"%s\", \"outcome\": \"SATISFIED\", \"reason\": \"On file\"}"
                                    .formatted(condition))
                    .mustBe(200));
        }
        done(officer.post(post + "/appointment", start).mustBe(200));
        assertThat(seen(post).text("/state")).isEqualTo("FILLED");
    }

    @Test
    @Order(8)
    void the_history_tells_every_decision_with_its_actor() {
        var history = seen("/api/history?limit=500&subject=" + ids.post());
        // A notice comes by itself, sooner or later.
        var decisions = history.json()
                .at("/items")
                .valueStream()
                .filter(item -> !item.at("/type").asString().contains("VacancyMatched"))
                .toList();
        assertThat(decisions).hasSizeGreaterThan(6).allSatisfy(item -> {
            assertThat(item.at("/actor").asString()).isEqualTo("officer");
            assertThat(item.at("/role").asString()).isEqualTo("TALENT_OFFICER");
        });
        assertThat(history.text()).contains("BEST_MATCH", "Highest score of those who fit");
    }

    @Test
    @Order(9)
    void reports_come_as_json_and_as_csv() {
        for (var report : new String[] {"funnel", "time-to-fill", "pool-health"}) {
            seen("/api/reports/" + report);
            var csv = officer.get("/api/reports/" + report, Map.of("Accept", "text/csv"))
                    .mustBe(200);
            assertThat(csv.header("Content-Type")).startsWith("text/csv");
        }
        assertThat(seen("/api/operations/projections").text()).contains("projection-");
    }

    @Test
    @Order(10)
    void strangers_and_wrong_roles_are_kept_out() {
        new Client(system.host(), "nobody", "wrong")
                .get("/api/posts/" + ids.post())
                .mustBe(401);
        system.as("auditor").post("/api/posts", ids.postBody(TODAY)).mustBeRefused(403, "FORBIDDEN");
        officer.get("/api/posts/" + UUID.randomUUID()).mustBeRefused(404, "NOT_FOUND");
        officer.post("/api/posts", "{\"surprise\": 1}").mustBe(400);
    }

    private Answer done(Answer answer) {
        position = Math.max(position, answer.position());
        return answer;
    }

    private Answer seen(String path) {
        return officer.get(path + (path.contains("?") ? "&" : "?") + "minPosition=" + position)
                .mustBe(200);
    }
}
