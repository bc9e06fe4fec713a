package org.talentpool.standalone.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

/** What is told of those considered has the very bytes that were shown right before somebody was chosen. */
class ConsiderationE2E {
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Brussels"));

    private final RunningSystem system = RunningSystem.shared();
    private final Client officer = system.as("officer");
    private final Journey chosen = new Journey();
    private final Journey passedOver = chosen.another();

    @Test
    void the_bytes_of_then_are_told_after_everything_has_changed() {
        var opened = listBoth();
        var before = match(chosen, opened);
        var beforeOther = match(passedOver, opened);

        officer.post(post() + "/assignment", chosen.assignmentBody()).mustBe(200);
        var changed = change();

        var decisions = seen(vacancy() + "/decisions", changed);
        assertThat(decisions.text("/items/0/candidateId")).isEqualTo(chosen.candidate());
        var place = decisions.number("/items/0/position");
        var told = seen(vacancy() + "/decisions/" + place + "/considerations", changed);
        assertThat(told.text()).contains(before, beforeOther);
        assertThat(match(passedOver, changed)).isNotEqualTo(beforeOther);

        var statement = seen("/api/candidates/" + passedOver.candidate() + "/considerations", changed);
        assertThat(statement.text("/items/0/kind")).isEqualTo("CHOSEN");
        assertThat(statement.json().at("/items/0/chosen").asBoolean()).isFalse();
        assertThat(statement.number("/items/0/rank")).isBetween(1L, 2L);
        assertThat(statement.text()).doesNotContain(chosen.candidate(), "officer");
    }

    private long listBoth() {
        String list = "/api/requisitions/" + chosen.requisition();
        officer.post("/api/requisitions", chosen.requisitionBody(TODAY)).mustBe(201);
        officer.post(list + "/publication").mustBe(200);
        chosen.takePart(officer, TODAY);
        passedOver.takePart(officer, TODAY);
        officer.post(list + "/closure").mustBe(200);
        return officer.post(list + "/reserve-list", "{\"validUntil\": \"%s\"}".formatted(TODAY.plusYears(1)))
                .mustBe(200)
                .position();
    }

    private long change() {
        officer.post(
                        "/api/requisitions/" + chosen.requisition() + "/reserve-list/extension",
                        "{\"validUntil\": \"%s\", \"reasonCode\": \"NEEDED\", \"reason\": \"More posts\"}"
                                .formatted(TODAY.plusYears(2)))
                .mustBe(200);
        officer.post("/api/candidates/" + chosen.candidate() + "/profile", "{\"skills\": []}")
                .mustBe(200);
        return officer.post("/api/candidates/" + passedOver.candidate() + "/profile", "{\"skills\": []}")
                .mustBe(200)
                .position();
    }

    private String match(Journey of, long position) {
        return seen(vacancy() + "/matches/" + of.candidate(), position).text();
    }

    private String vacancy() {
        return "/api/vacancies/" + chosen.post();
    }

    private String post() {
        return "/api/posts/" + chosen.post();
    }

    private Answer seen(String path, long position) {
        return officer.get(path + "?minPosition=" + position).mustBe(200);
    }
}
