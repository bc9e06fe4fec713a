package org.talentpool.standalone.e2e;

import java.time.LocalDate;
import java.util.UUID;

/** One synthetic person, each of whose personal values bears a mark that occurs nowhere else, and its whole life. */
record CanaryLife(String mark, int number, Journey things) {
    static CanaryLife of(String mark, int number, Journey requisition) {
        return new CanaryLife(mark, number, requisition.another());
    }

    /** How many values bear the mark. */
    static final int VALUES = 10;

    private String canary(String field) {
        return mark + field + number;
    }

    String path() {
        return "/api/candidates/" + things.candidate();
    }

    void live(Client officer, Client accessibility, LocalDate today) {
        officer.post("/api/candidates", body(things.candidate())).mustBe(201);
        invalidAndRefused(officer);
        officer.post("/api/requisitions/%s/applications".formatted(things.requisition()), things.applicationBody())
                .mustBe(201);
        String application = "/api/applications/" + things.application();
        officer.post(application + "/screening", """
                {"outcome": "IN", "reason": "%s", "reasonCode": "MET",
                 "criteria": [{"criterion": "EDUCATION", "met": true, "reason": "%s"}]}""".formatted(canary("why"), canary("screened")))
                .mustBe(200);
        officer.post(application + "/assessments", Journey.INTERVIEW).mustBe(200);
        officer.post(application + "/ai-flags", """
                {"phase": "TEST", "evidence": "%s"}""".formatted(canary("flag"))).mustBe(200);
        officer.post(application + "/accommodation").mustBe(200);
        accessibility
                .post(application + "/accommodation/evidence", """
                        {"evidence": "%s"}""".formatted(canary("medical")))
                .mustBe(200);
        accessibility
                .post(application + "/accommodation/grant", """
                        {"measures": "%s", "reasonCode": "DOCUMENTED"}""".formatted(canary("measures")))
                .mustBe(200);
        officer.post(application + "/listing", Journey.listing(today)).mustBe(200);
        officer.post(path() + "/profile", """
                {"skills": ["%s"], "reasonCode": "TOLD", "reason": "%s"}""".formatted(canary("skill"), canary("told")))
                .mustBe(200);
    }

    /** What is turned away must leave no trace. */
    private void invalidAndRefused(Client officer) {
        officer.post("/api/candidates", body(things.candidate()).replace("1990-02-28", canary("noday")))
                .mustBe(400);
        officer.post("/api/candidates", body(UUID.randomUUID().toString()))
                .mustBeRefused(409, "CANDIDATE_ALREADY_REGISTERED");
        officer.get("/api/candidates/" + canary("noid")).mustBe(404);
    }

    private String body(String id) {
        return """
                {"id": "%s", "name": "%s", "email": "%s@example.org", "birthDate": "1990-02-28",
                 "nationalities": ["NL"], "standing": "EXTERNAL", "education": "BACHELOR",
                 "languages": [{"language": "fr", "level": "V"}, {"language": "en", "level": "IV"}],
                 "experience": [{"field": "%s", "from": "2012-01-01", "to": "2022-12-31", "percent": 100}],
                 "skills": ["BUDGETING"]}""".formatted(id, canary("name"), canary("mail"), canary("field"));
    }
}
