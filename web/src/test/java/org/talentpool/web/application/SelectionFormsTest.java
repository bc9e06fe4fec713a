package org.talentpool.web.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.kernel.criteria.CriterionOutcome.MET;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_EVIDENCED;
import static org.talentpool.kernel.criteria.CriterionOutcome.NOT_MET;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.kernel.application.ApplicationCommand.FlagAiUse;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ScreenedCriterion;
import org.talentpool.kernel.application.SelectionPhase;
import org.talentpool.kernel.contract.Clearance;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

/** What bodies of a selection become, and which do not fit together. */
@EdgeTest
class SelectionFormsTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000a8");
    private static final String SCREENING = "/api/applications/" + ID + "/screening";
    private static final String CONDITIONS = "/api/posts/" + ID + "/conditions";

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void a_criterion_that_is_not_evidenced_is_kept_apart_from_one_that_is_not_met() throws Exception {
        send(SCREENING, """
                {"outcome": "OUT", "criteria": [
                    {"criterion": "EDUCATION", "met": true},
                    {"criterion": "LANGUAGES", "met": false, "evidenced": true},
                    {"criterion": "SKILLS", "met": false},
                    {"criterion": "EXPERIENCE", "met": false, "evidenced": false, "reason": "No dates"}]}""").andExpect(status().isOk());
        assertThat(((ScreenApplication) sent()).criteria())
                .containsExactly(
                        new ScreenedCriterion("EDUCATION", true, null, MET),
                        new ScreenedCriterion("LANGUAGES", false, null, NOT_MET),
                        new ScreenedCriterion("SKILLS", false, null, NOT_MET),
                        new ScreenedCriterion("EXPERIENCE", false, "No dates", NOT_EVIDENCED));
    }

    @Test
    void what_is_met_is_evidenced() throws Exception {
        send(SCREENING, """
                {"outcome": "IN", "criteria": [{"criterion": "SKILLS", "met": true, "evidenced": false}]}""")
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.errors[0].pointer").value("/criteria/0/evidenced"));
    }

    @Test
    void a_flag_names_its_phase_and_what_was_noticed() throws Exception {
        send("/api/applications/" + ID + "/ai-flags", """
                {"phase": "RECORDED_INTERVIEW", "evidence": "Reads from a screen"}""").andExpect(status().isOk());
        assertThat(sent())
                .isEqualTo(
                        new FlagAiUse(new ApplicationId(ID), SelectionPhase.RECORDED_INTERVIEW, "Reads from a screen"));
        send("/api/applications/" + ID + "/ai-flags", "{\"phase\": \"TEST\"}").andExpect(status().isBadRequest());
    }

    @Test
    void a_clearance_goes_with_a_security_clearance_that_is_satisfied() throws Exception {
        send(CONDITIONS, """
                {"condition": "SECURITY_CLEARANCE", "outcome": "SATISFIED",
                 "clearance": {"level": "NS", "validUntil": "2030-12-31"}}""").andExpect(status().isOk());
        assertThat(((RecordCondition) sent()).clearance())
                .isEqualTo(new Clearance(ClearanceLevel.NS, LocalDate.parse("2030-12-31")));
        for (var other : List.of(
                "\"MEDICAL\", \"outcome\": \"SATISFIED\"", "\"SECURITY_CLEARANCE\", \"outcome\": \"REFUSED\"")) {
            send(CONDITIONS, "{\"condition\": %s, \"clearance\": {\"level\": \"NS\"}}".formatted(other))
                    .andExpect(status().isBadRequest())
                    .andExpect(jsonPath("$.errors[0].pointer").value("/clearance"));
        }
    }

    @Test
    void conditions_that_are_left_out_differ_from_none() throws Exception {
        draft("").andExpect(status().isCreated());
        assertThat(((DraftRequisition) sent()).conditions()).isNull();
        sides.reset();
        draft(", \"conditions\": []").andExpect(status().isCreated());
        assertThat(((DraftRequisition) sent()).conditions()).isEmpty();
    }

    private ResultActions draft(String conditions) throws Exception {
        return send("/api/requisitions", """
                {"number": "250442", "title": "Assistant", "profiles": ["HUMAN_RESOURCES"], "gradeSlots": ["G8"],
                 "closesOn": "2026-04-21"%s}""".formatted(conditions));
    }

    private ResultActions send(String path, String body) throws Exception {
        return http.perform(
                post(path).contentType(MediaType.APPLICATION_JSON).content(body).with(as(Role.TALENT_OFFICER)));
    }

    private Object sent() {
        return sides.sent().getFirst().getPayload();
    }
}
