package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** A new version of a policy over HTTP: proposed, looked at, enacted in time, and told with who and why. */
class PoliciesE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final String LISTS = "/api/policies/LIST_VALIDITY/versions";

    private final RunningSystem system = RunningSystem.shared();
    private final Client admin = system.as("admin");
    private final Client officer = system.as("officer");

    @Test
    void a_version_is_proposed_previewed_and_enacted_by_an_administrator() {
        officer.post(LISTS, shorterLists("e2e.1", TODAY.plusYears(9))).mustBe(403);
        var proposed =
                admin.post(LISTS, shorterLists("e2e.1", TODAY.plusYears(9))).mustBe(200);
        admin.post(LISTS, shorterLists("e2e.1", TODAY.plusYears(9))).mustBeRefused(409, "ALREADY_EXISTS");

        var effect = officer.get(LISTS + "/e2e.1/effect?minPosition=" + proposed.position())
                .mustBe(200);
        assertThat(effect.text("/reach")).isEqualTo("ALL_MEMBERSHIPS");

        var enacted = admin.post(LISTS + "/e2e.1/enactment", "{\"reasonCode\": \"COUNCIL_DECISION\"}")
                .mustBe(200);
        var policy = officer.get("/api/policies/LIST_VALIDITY?minPosition=" + enacted.number("/position"))
                .mustBe(200);
        assertThat(policy.text("/inForce")).isEqualTo("2025.1");
        assertThat(policy.json().findValuesAsString("stage")).contains("IN_FORCE", "ENACTED");

        var history = officer.get("/api/history?subject=%s&minPosition=%d"
                        .formatted(policy.text("/id"), enacted.number("/position")))
                .mustBe(200);
        assertThat(history.json().findValuesAsString("reasonCode")).contains("COUNCIL_DECISION");
    }

    @Test
    void nothing_is_enacted_for_tomorrow() {
        admin.post(LISTS, shorterLists("e2e.2", TODAY.plusDays(1))).mustBe(200);
        admin.post(LISTS + "/e2e.2/enactment", "{\"reasonCode\": \"HASTE\"}")
                .mustBeRefused(422, "POLICY_NOTICE_TOO_SHORT");
    }

    @Test
    void what_does_not_exist_is_not_found() {
        admin.post("/api/policies/WEATHER/versions/x/enactment", "{\"reasonCode\": \"X\"}")
                .mustBeRefused(404, "NOT_FOUND");
        admin.post(LISTS + "/never/enactment", "{\"reasonCode\": \"X\"}").mustBeRefused(404, "NOT_FOUND");
        officer.get(LISTS + "/never/effect").mustBe(404);
        officer.get("/api/policies").mustBe(200);
    }

    private static String shorterLists(String version, LocalDate validFrom) {
        return """
                {"version": "%s", "validFrom": "%s", "reach": "ALL_MEMBERSHIPS", "validityMonths": 6,
                 "reasonCode": "REVIEW"}""".formatted(version, validFrom);
    }
}
