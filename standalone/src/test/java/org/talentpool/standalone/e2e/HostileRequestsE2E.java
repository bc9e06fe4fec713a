package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentpool.web.hostile.HostileReport;
import org.talentpool.web.hostile.HostileRequests;

/** What nobody should send, on things that exist and on things that do not: refused, each with its code, and no fault found. */
class HostileRequestsE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));
    private static final long SEED = 250_442;
    private static final int LEAST_PER_ROUTE = 200;

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void no_hostile_request_finds_a_fault() throws Exception {
        system.as("admin")
                .post("/api/users", """
                        {"username": "hostile", "password": "%s", "roles": ["TALENT_OFFICER", "ADMIN"]}""".formatted(RunningSystem.PASSWORD))
                .mustBe(201);
        var callers = new HostileRequests.Callers(basic("hostile"), basic("auditor"), known());

        HostileReport report = new HostileRequests(URI.create(system.host()), callers, SEED).run();

        report.print();
        assertThat(report.misconduct()).isEmpty();
        assertThat(report.requests().values()).allMatch(count -> count >= LEAST_PER_ROUTE);
    }

    private Map<String, String> known() {
        var ids = new Journey();
        var officer = system.as("officer");
        officer.post("/api/requisitions", ids.requisitionBody(TODAY)).mustBe(201);
        officer.post("/api/candidates", ids.candidateBody()).mustBe(201);
        String requisition = "/api/requisitions/" + ids.requisition();
        String candidate = "/api/candidates/" + ids.candidate();
        return Map.of(
                "/api/requisitions/{id}/criteria", requisition + "/criteria",
                "/api/requisitions/{id}/applications", requisition + "/applications",
                "/api/requisitions/{id}/publication", requisition + "/publication",
                "/api/candidates/{id}/profile", candidate + "/profile",
                "/api/candidates/{id}/pause", candidate + "/pause");
    }

    private static String basic(String username) {
        String credentials = username + ":" + RunningSystem.PASSWORD;
        return "Basic " + Base64.getEncoder().encodeToString(credentials.getBytes(StandardCharsets.UTF_8));
    }
}
