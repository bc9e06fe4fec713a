package org.talentpool.web.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.security.Access;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@EdgeTest
class DocumentTest {
    @Autowired
    MockMvc http;

    private JsonNode document = JsonMapper.shared().createObjectNode();

    @BeforeEach
    void anybody_reads_the_contract() throws Exception {
        String text = http.perform(get("/v3/api-docs"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        document = JsonMapper.shared().readTree(text);
    }

    @Test
    void it_is_written_in_openapi_3_1() {
        assertThat(document.path("openapi").asString()).startsWith("3.1");
        assertThat(document.at("/components/securitySchemes").propertyNames()).contains("basic", "bearer");
    }

    @Test
    void it_names_the_routes_that_there_are_and_no_others() {
        List<String> documented = new ArrayList<>();
        document.path("paths")
                .properties()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> documented.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(documented)
                .containsExactlyInAnyOrderElementsOf(Access.rules().stream()
                        .filter(rule -> rule.pattern().startsWith("/api/"))
                        .map(rule -> rule.method() + " " + rule.pattern())
                        .toList());
    }

    @Test
    void every_error_is_a_problem() {
        document.path("paths")
                .forEach(path -> path.forEach(operation -> operation
                        .path("responses")
                        .properties()
                        .forEach(response -> {
                            if (!response.getKey().startsWith("2")) {
                                assertThat(response.getValue()
                                                .at("/content/application~1problem+json/schema/$ref")
                                                .asString())
                                        .isEqualTo("#/components/schemas/Problem");
                            }
                        })));
        assertThat(document.at("/components/schemas/Problem/properties").propertyNames())
                .contains("type", "title", "status", "detail", "code", "rule", "facts", "errors");
    }

    @Test
    void what_makes_something_answers_201_and_what_decides_200() {
        assertThat(answers("/api/requisitions")).contains("201").doesNotContain("200");
        assertThat(answers("/api/posts/{id}/offer"))
                .contains("200", "409", "412", "422")
                .doesNotContain("201");
    }

    @Test
    void no_two_shapes_share_a_name() {
        assertThat(document.at("/components/schemas").propertyNames())
                .contains("VacanciesItem", "HistoryItem", "ProjectionsItem", "CandidateMembership")
                .doesNotContain("Item");
        assertThat(document.at("/components/schemas/HistoryItem/properties").propertyNames())
                .contains("position", "time", "type", "actor");
    }

    @Test
    void bodies_take_no_other_members() {
        assertThat(document.at("/components/schemas/CandidateForm/additionalProperties")
                        .isBoolean())
                .isTrue();
        assertThat(document.at("/components/schemas/CandidateForm/required"))
                .extracting(JsonNode::asString)
                .containsExactlyInAnyOrder("name", "email", "birthDate", "nationalities", "standing");
    }

    private Iterable<String> answers(String path) {
        return document.path("paths").path(path).at("/post/responses").propertyNames();
    }
}
