package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.talentpool.web.hostile.HostileRequests;

/** The generator of hostile requests, made from the running contract, against the whole application. */
class HostileRequestsE2E {
    private static final long SEED = 20261123;
    private static final int LEAST_PER_ROUTE = 200;

    private final RunningSystem system = RunningSystem.shared();

    @Test
    void no_hostile_request_finds_a_fault_in_the_application() throws Exception {
        var roles = """
                {"username": "everybody", "password": "%s",
                 "roles": ["TALENT_OFFICER", "HIRING_MANAGER", "PANEL_MEMBER", "AUDITOR", "ACCESSIBILITY_OFFICER", "ADMIN"]}""";
        system.as("admin")
                .post("/api/users", roles.formatted(RunningSystem.PASSWORD))
                .mustBe(201);
        var callers = new HostileRequests.Callers(
                system.as("everybody").authorization(), system.as("auditor").authorization(), knownPaths());

        var report = new HostileRequests(URI.create(system.host()), callers, SEED).run();

        report.print();
        assertThat(report.misconduct()).isEmpty();
        assertThat(report.requests()).hasSizeGreaterThan(30);
        assertThat(report.requests().values()).allMatch(count -> count >= LEAST_PER_ROUTE);
    }

    /** Of things that exist, so that hostile requests get past the question whether there is anything. */
    private Map<String, String> knownPaths() {
        var things = system.journeyToOffer();
        var paths = new HashMap<String, String>();
        for (var step : new String[] {"publication", "closure", "cancellation", "reserve-list", "applications"}) {
            paths.put(
                    "/api/requisitions/{id}/" + step, "/api/requisitions/%s/%s".formatted(things.requisition(), step));
        }
        for (var step : new String[] {"profile", "pause", "resumption"}) {
            paths.put("/api/candidates/{id}/" + step, "/api/candidates/%s/%s".formatted(things.candidate(), step));
        }
        for (var step :
                new String[] {"screening", "assessments", "listing", "rejection", "ai-flags", "accommodation"}) {
            paths.put(
                    "/api/applications/{id}/" + step, "/api/applications/%s/%s".formatted(things.application(), step));
        }
        for (var step : new String[] {"vacancy", "assignment", "offer", "conditions", "appointment"}) {
            paths.put("/api/posts/{id}/" + step, "/api/posts/%s/%s".formatted(things.post(), step));
        }
        return paths;
    }
}
