package org.talentpool.web.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.PolicyCommand.ProposePolicy;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.SimilarProfiles;
import org.talentpool.kernel.policy.Skill;
import org.talentpool.kernel.policy.SkillRules;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

/** What proposals of the policies on matching and on skills become, and which do not fit together. */
@EdgeTest
class PolicyFormsTest {
    private static final String CONCEPT = "http://data.europa.eu/esco/skill/0005c151-5b5a-4a66-8aac-60e734beb1ab";

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void an_order_and_profiles_of_similar_nature() throws Exception {
        propose("MATCHING", """
                "tieBreaks": ["NOTIFICATION_DATE", "CANDIDATE_ID"],
                "similar": [{"one": "ADMINISTRATIVE_SUPPORT", "other": "PROGRAMME_SUPPORT"}]""").andExpect(status().isOk());
        assertThat(sent())
                .isEqualTo(new MatchingRules(
                        List.of(TieBreak.NOTIFICATION_DATE, TieBreak.CANDIDATE_ID),
                        List.of(new SimilarProfiles(Profile.ADMINISTRATIVE_SUPPORT, Profile.PROGRAMME_SUPPORT))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'\"tieBreaks\": [\"NOTIFICATION_DATE\"], \"similar\": []' | /tieBreaks",
                "'\"tieBreaks\": [\"CANDIDATE_ID\", \"CANDIDATE_ID\"], \"similar\": []' | /tieBreaks",
                "'\"tieBreaks\": [], \"similar\": []' | /tieBreaks",
                "'\"tieBreaks\": [\"CANDIDATE_ID\"]' | /similar",
                "'\"tieBreaks\": [\"CANDIDATE_ID\"], \"similar\": [{\"one\": \"HUMAN_RESOURCES\", \"other\": \"HUMAN_RESOURCES\"}]' | /similar/0/other"
            })
    void an_order_that_leaves_two_equal_is_malformed(String rules, String pointer) throws Exception {
        refused("MATCHING", rules, pointer);
    }

    @Test
    void a_table_of_skills() throws Exception {
        propose("SKILLS", """
                "skills": [{"code": "SHAREPOINT", "synonyms": ["MS SharePoint"]},
                           {"code": "AUDITING", "escoUri": "%s", "escoVersion": "1.2.0", "synonyms": []}]""".formatted(CONCEPT)).andExpect(status().isOk());
        assertThat(sent())
                .isEqualTo(new SkillRules(List.of(
                        Skill.own("SHAREPOINT", "MS SharePoint"), new Skill("AUDITING", CONCEPT, "1.2.0", List.of()))));
    }

    @Test
    void a_name_of_two_skills_is_malformed() throws Exception {
        refused("SKILLS", """
                "skills": [{"code": "SAP", "synonyms": []}, {"code": "ERP", "synonyms": ["sap"]}]""", "/skills");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"code\": \"Share Point\", \"synonyms\": []} | /skills/0/code",
                "{\"code\": \"SAP\"} | /skills/0/synonyms",
                "{\"code\": \"SAP\", \"synonyms\": [null]} | /skills/0/synonyms/0",
                "{\"code\": \"SAP\", \"synonyms\": [\" \"]} | /skills/0/synonyms/0",
                "{\"code\": \"SAP\", \"escoVersion\": \"1.2.0\", \"synonyms\": []} | /skills/0/escoVersion",
                "{\"code\": \"SAP\", \"escoUri\": \"http://data.europa.eu/esco/skill/1\", \"escoVersion\": \"1.2.0\", \"synonyms\": []} | /skills/0/escoUri"
            })
    void an_entry_has_a_code_names_and_a_concept_with_its_version(String entry, String pointer) throws Exception {
        refused("SKILLS", "\"skills\": [" + entry + "]", pointer);
    }

    private void refused(String policy, String rules, String pointer) throws Exception {
        propose(policy, rules)
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value(pointer));
        assertThat(sides.sent()).isEmpty();
    }

    private ResultActions propose(String policy, String rules) throws Exception {
        return http.perform(post("/api/policies/" + policy + "/versions")
                .with(as(Role.ADMIN))
                .contentType(MediaType.APPLICATION_JSON)
                .content("{\"version\": \"2027.1\", \"validFrom\": \"2027-01-01\", \"reasonCode\": \"COUNCIL\", "
                        + rules + "}"));
    }

    private PolicyRules sent() {
        return ((ProposePolicy) sides.sent().getLast().getPayload()).proposal().rules();
    }
}
