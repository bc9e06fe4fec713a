package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Medical evidence over HTTP: one role reads it, and no answer to anybody else holds a word of it. */
class AccommodationE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final String MARKER = "medical-marker-5c1e";

    private final RunningSystem system = RunningSystem.shared();
    private final Client officer = system.as("officer");
    private final Client accessibility = system.as("accessibility");
    private final Journey ids = new Journey();
    private final String application = "/api/applications/" + ids.application();
    private final String accommodation = application + "/accommodation";

    @Test
    void accommodation_goes_from_request_to_grant_and_its_evidence_to_one_role() {
        apply();
        officer.post(accommodation).mustBe(200);
        String grant = "{\"measures\": \"A quarter more time\", \"reasonCode\": \"DOCUMENTED\"}";
        accessibility.post(accommodation + "/grant", grant).mustBeRefused(422, "EVIDENCE_MISSING");
        accessibility
                .post(accommodation + "/evidence", "{\"evidence\": \"%s\"}".formatted(MARKER))
                .mustBe(200);
        var granted = accessibility.post(accommodation + "/grant", grant).mustBe(200);

        String seen = "minPosition=" + granted.position();
        assertThat(accessibility
                        .get(accommodation + "/evidence?" + seen)
                        .mustBe(200)
                        .text("/items/0/evidence"))
                .isEqualTo(MARKER);
        assertThat(system.as("panel").get(application + "?" + seen).mustBe(200).text("/accommodation/measures"))
                .isEqualTo("A quarter more time");
        for (var user : List.of("officer", "manager", "panel", "auditor", "admin")) {
            system.as(user).get(accommodation + "/evidence").mustBeRefused(403, "FORBIDDEN");
            everyRead(seen)
                    .forEach(path -> assertThat(system.as(user).get(path).text())
                            .as("%s for %s", path, user)
                            .doesNotContain(MARKER));
        }
        assertThat(officer.get("/api/history?limit=500&subject=" + ids.application() + "&" + seen)
                        .mustBe(200)
                        .text())
                .contains("accommodation.EvidenceFiled");
    }

    private void apply() {
        String requisition = "/api/requisitions/" + ids.requisition();
        officer.post("/api/requisitions", ids.requisitionBody(TODAY)).mustBe(201);
        officer.post(requisition + "/publication").mustBe(200);
        officer.post("/api/candidates", ids.candidateBody()).mustBe(201);
        officer.post(requisition + "/applications", ids.applicationBody()).mustBe(201);
    }

    private Stream<String> everyRead(String seen) {
        return Stream.of(
                        application + "?",
                        accommodation + "?",
                        "/api/candidates/" + ids.candidate() + "?",
                        "/api/candidates/" + ids.candidate() + "/matches?",
                        "/api/requisitions/" + ids.requisition() + "?",
                        "/api/requisitions/" + ids.requisition() + "/reserve-list?",
                        "/api/history?limit=500&subject=" + ids.application() + "&",
                        "/api/history?limit=500&subject=" + ids.candidate() + "&",
                        "/api/history?limit=500&subject=" + ids.requisition() + "&",
                        "/api/reports/funnel?",
                        "/api/vacancies?",
                        "/api/posts?")
                .map(path -> path + seen);
    }
}
