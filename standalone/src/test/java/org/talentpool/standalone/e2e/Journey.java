package org.talentpool.standalone.e2e;

import java.time.LocalDate;
import java.util.UUID;

/** One requisition, candidate, application and post, with the bodies of the requests about them. */
record Journey(String requisition, String candidate, String application, String post) {
    static final String SCREENING = """
            {"outcome": "IN", "criteria": [{"criterion": "EDUCATION", "met": true, "reason": "Bachelor"}]}""";
    static final String INTERVIEW = """
            {"kind": "INTERVIEW", "score": 88, "maximum": 100, "panel": ["panel"],
             "languages": [{"language": "fr", "level": "V"}, {"language": "en", "level": "IV"}]}""";

    Journey() {
        this(random(), random(), random(), random());
    }

    /** Leads the candidate onto the established list of the drafted requisition, and opens the post to it. */
    void listUnder(Client officer, LocalDate today) {
        String list = "/api/requisitions/" + requisition;
        officer.post(list + "/publication").mustBe(200);
        takePart(officer, today);
        officer.post(list + "/closure").mustBe(200);
        establish(officer, today);
    }

    /** Registers the candidate, has it found suitable, and opens the post to the list of the published requisition. */
    void takePart(Client officer, LocalDate today) {
        String selection = "/api/applications/" + application;
        officer.post("/api/candidates", candidateBody()).mustBe(201);
        officer.post("/api/requisitions/%s/applications".formatted(requisition), applicationBody())
                .mustBe(201);
        officer.post(selection + "/screening", SCREENING).mustBe(200);
        officer.post(selection + "/assessments", INTERVIEW).mustBe(200);
        officer.post(selection + "/listing", listing(today)).mustBe(200);
        officer.post("/api/posts", postBody(today)).mustBe(201);
        officer.post("/api/posts/%s/vacancy".formatted(post), vacancyBody()).mustBe(200);
    }

    void establish(Client officer, LocalDate today) {
        String until = "{\"validUntil\": \"%s\"}".formatted(today.plusYears(1));
        officer.post("/api/requisitions/%s/reserve-list".formatted(requisition), until)
                .mustBe(200);
    }

    /** Another candidate and another post of the same requisition. */
    Journey another() {
        return new Journey(requisition, random(), random(), random());
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }

    static LocalDate start(LocalDate today) {
        return today.plusDays(60);
    }

    static String listing(LocalDate today) {
        return """
                {"profiles": ["FINANCE_AND_BUDGET"], "gradeSlots": ["G8/G10"], "notifiedOn": "%s"}""".formatted(today);
    }

    static String offer(String grade, LocalDate today) {
        return """
                {"grade": "%s", "startsOn": "%s", "answerBy": "%s"}""".formatted(grade, start(today), today.plusDays(14));
    }

    String requisitionBody(LocalDate today) {
        return """
                {"id": "%s", "number": "E-1", "title": "Assistant", "profiles": ["FINANCE_AND_BUDGET"],
                 "gradeSlots": ["G8/G10"], "closesOn": "%s",
                 "criteria": {"education": "UPPER_SECONDARY", "experience": [], "skills": [], "desirable": [],
                              "languages": {"one": "V", "other": "II"}},
                 "conditions": ["SECURITY_CLEARANCE", "MEDICAL"]}""".formatted(requisition, today.plusDays(30));
    }

    String candidateBody() {
        return """
                {"id": "%s", "name": "Mina Vermeer", "email": "mina.%s@example.org", "birthDate": "1990-02-28",
                 "nationalities": ["NL"], "standing": "EXTERNAL", "education": "BACHELOR",
                 "languages": [{"language": "fr", "level": "V"}, {"language": "en", "level": "IV"}],
                 "experience": [{"field": "FINANCE", "from": "2012-01-01", "to": "2022-12-31", "percent": 100}],
                 "skills": ["BUDGETING"], "accepts": {"regimes": ["ESTABLISHED"], "lowestGrade": "G8"}}""".formatted(candidate, candidate);
    }

    String applicationBody() {
        return """
                {"id": "%s", "candidateId": "%s", "profiles": ["FINANCE_AND_BUDGET"]}""".formatted(application, candidate);
    }

    String postBody(LocalDate today) {
        return """
                {"id": "%s", "number": "E 0001", "title": "Assistant", "division": "Financial Control",
                 "gradeSlot": "G8/G10", "profile": "FINANCE_AND_BUDGET", "regime": "ESTABLISHED", "funded": true,
                 "plannedStart": "%s",
                 "criteria": {"education": "POST_SECONDARY", "experience": [{"anyOf": ["FINANCE"], "years": 4}],
                              "languages": {"one": "V", "other": "III"}, "skills": ["BUDGETING"],
                              "desirable": [{"skill": "ERP", "weight": 1}]}}""".formatted(post, start(today));
    }

    String vacancyBody() {
        return """
                {"requisitionIds": ["%s"]}""".formatted(requisition);
    }

    String assignmentBody() {
        return assignmentOf(candidate);
    }

    String assignmentOf(String candidate) {
        return """
                {"candidateId": "%s", "requisitionId": "%s", "reasonCode": "BEST_MATCH",
                 "reason": "Highest score of those who fit"}""".formatted(candidate, requisition);
    }
}
