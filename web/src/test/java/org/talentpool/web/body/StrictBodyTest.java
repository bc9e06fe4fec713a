package org.talentpool.web.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class StrictBodyTest {
    private static final String CANDIDATE = """
            {"name": "Jané Doe", "email": "jane@example.org", "birthDate": "1990-05-17",
             "nationalities": ["BE"], "standing": "EXTERNAL", "education": "BACHELOR",
             "languages": [{"language": "en", "level": "V"}],
             "experience": [{"field": "ADMINISTRATION", "from": "2017-01-01", "to": "2022-12-31", "percent": 100}],
             "skills": ["SHAREPOINT"],
             "accepts": {"regimes": ["ESTABLISHED"], "lowestGrade": "G5", "from": "2026-01-01"}}""";

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    @Allows("LA-01")
    void a_well_formed_candidate_is_registered() throws Exception {
        register(CANDIDATE).andExpect(status().isCreated());
        var command = (RegisterCandidate) sides.sent().getFirst().getPayload();
        assertThat(command.person().name()).isEqualTo("Jané Doe");
        assertThat(command.qualifications().experience())
                .extracting(Experience::percent)
                .containsExactly(100);
    }

    @Test
    void nationalities_are_read_by_their_names_and_kept_by_their_codes() throws Exception {
        register(CANDIDATE.replace("[\"BE\"]", "[\"The Netherlands\", \"NLD\", \"Türkiye\", \"UK\", \"EL\", \"CH\"]"))
                .andExpect(status().isCreated());
        var command = (RegisterCandidate) sides.sent().getFirst().getPayload();
        assertThat(command.person().nationalities()).containsExactly("NL", "TR", "GB", "GR", "CH");
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"G5/G8, G5/G8", "5/8, G5/G8", "B3/G8, G8", "8-10 (B3/B4), G8/G10", "A.2 / NATO Grade G15, G15"})
    void a_grade_slot_is_read_as_it_is_spelled_and_kept_as_it_is_called(String text, String slot) throws Exception {
        plan(text).andExpect(status().isCreated());
        var command = (PlanPost) sides.sent().getFirst().getPayload();
        assertThat(command.gradeSlot()).hasToString(slot);
    }

    @ParameterizedTest
    @ValueSource(strings = {"B3/G10", "G8/G5", "G5/G8/G10", "8", "G25", "B3/A2", ""})
    void a_spelling_that_contradicts_itself_is_pointed_to(String text) throws Exception {
        plan(text)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/gradeSlot"));
        assertThat(sides.sent()).isEmpty();
    }

    @ParameterizedTest(name = "{0} -> {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            "BE"                  | "be"                       | /nationalities/0
            "BE"                  | "XX"                       | /nationalities/0
            "BE"                  | "uk"                       | /nationalities/0
            "BE"                  | "Atlantis"                 | /nationalities/0
            "BE"                  | null                       | /nationalities/0
            ["BE"]                | []                         | /nationalities
            ["BE"]                | "BE"                       | /nationalities
            "EXTERNAL"            | "external"                 | /standing
            "EXTERNAL"            | 0                          | /standing
            "EXTERNAL"            | ""                         | /standing
            "en"                  | "xx"                       | /languages/0/language
            "V"                   | "VI"                       | /languages/0/level
            "1990-05-17"          | "1990-02-30"               | /birthDate
            "1990-05-17"          | 19900517                   | /birthDate
            "1990-05-17"          | "2190-05-17"               | /birthDate
            "2022-12-31"          | "2016-12-31"               | /experience/0/to
            "percent": 100        | "percent": 101             | /experience/0/percent
            "percent": 100        | "percent": "100"           | /experience/0/percent
            "percent": 100        | "percent": 50.5            | /experience/0/percent
            "percent": 100        | "percent": 1e400           | /experience/0/percent
            "percent": 100        | "percent": true            | /experience/0/percent
            "G5"                  | "G25"                      | /accepts/lowestGrade
            "jane@example.org"    | "jane"                     | /email
            "Jané Doe"            | 7                          | /name
            "Jané Doe"            | "  "                       | /name
            "Jané Doe"            | "a\\u0000b"                | /name
            "Jané Doe"            | "\\ud800"                  | /name
            "Jané Doe"            | {"a": 1}                   | /name
            {"name"               | {"status": 1, "name"       | /status
            {"name"               | {"a/b~c": 1, "name"        | /a~1b~0c
            {"name"               | {"name": "x", "name"       | /name
            "accepts": {          | "accepts": {"admin": true, | /accepts/admin
            """)
    @Refuses("LA-01")
    void what_is_wrong_is_pointed_to(String right, String wrong, String pointer) throws Exception {
        assertThat(CANDIDATE).contains(right);
        register(CANDIDATE.replace(right, wrong))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType("application/problem+json"))
                .andExpect(jsonPath("$.code").value("MALFORMED"))
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer))
                .andExpect(jsonPath("$.errors[0].message").isNotEmpty());
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void all_that_is_missing_is_told_at_once() throws Exception {
        register("{}")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors.length()").value(5));
    }

    @Test
    void a_body_is_needed_and_has_to_be_json() throws Exception {
        register("").andExpect(status().isBadRequest());
        register("null").andExpect(status().isBadRequest());
        register("[]").andExpect(status().isBadRequest());
        register(CANDIDATE + "{}").andExpect(status().isBadRequest());
        register("[".repeat(5_000)).andExpect(status().isBadRequest());
        send(CANDIDATE, "text/plain").andExpect(status().isUnsupportedMediaType());
        send(CANDIDATE, "*/*").andExpect(status().isUnsupportedMediaType());
        send(CANDIDATE, "application/json;charset=ISO-8859-1").andExpect(status().isUnsupportedMediaType());
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void a_body_of_more_than_a_mebibyte_is_too_large() throws Exception {
        register(" ".repeat(1 << 20) + CANDIDATE)
                .andExpect(status().isContentTooLarge())
                .andExpect(jsonPath("$.code").value("PAYLOAD_TOO_LARGE"));
        register(" ".repeat(1 << 19) + CANDIDATE).andExpect(status().isCreated());
    }

    private ResultActions plan(String gradeSlot) throws Exception {
        var body = """
                {"number": "PDD 0123", "title": "Assistant", "division": "EM", "gradeSlot": "%s",
                 "profile": "FINANCE_AND_BUDGET", "regime": "ESTABLISHED", "funded": true, "plannedStart": "2026-06-01"}""";
        return http.perform(post("/api/posts")
                .header("Content-Type", MediaType.APPLICATION_JSON_VALUE)
                .content(body.formatted(gradeSlot))
                .with(FakeAccounts.as(Role.TALENT_OFFICER)));
    }

    private ResultActions register(String body) throws Exception {
        return send(body, MediaType.APPLICATION_JSON_VALUE);
    }

    private ResultActions send(String body, String type) throws Exception {
        return http.perform(post("/api/candidates")
                .header("Content-Type", type)
                .content(body)
                .with(FakeAccounts.as(Role.TALENT_OFFICER)));
    }
}
