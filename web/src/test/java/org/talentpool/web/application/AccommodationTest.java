package org.talentpool.web.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.talentpool.kernel.accommodation.AccommodationCommand.FileEvidence;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.accommodation.AccommodationQuery.GetEvidence;
import org.talentpool.kernel.accommodation.EvidenceView;
import org.talentpool.kernel.accommodation.EvidenceView.Filing;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationCommand.GrantAccommodation;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationState;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.application.ApplicationView.Accommodation;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

/** Who may ask, decide and read; medical evidence is shown to one role and to nobody else (DP-04). */
@EdgeTest
class AccommodationTest {
    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-0000000000a7");
    private static final String PATH = "/api/applications/" + ID + "/accommodation";
    private static final String MARKER = "medical-marker-7f3a";
    private static final String EVIDENCE = "{\"evidence\": \"%s\"}".formatted(MARKER);

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        sides.answer(
                GetEvidence.class, new EvidenceView(ID, 1, CANDIDATE_ID, List.of(new Filing(Instant.EPOCH, MARKER))));
        sides.answer(GetApplication.class, application());
    }

    @Test
    @Allows("DP-04")
    void the_accessibility_officer_reads_the_evidence() throws Exception {
        http.perform(get(PATH + "/evidence").with(as(Role.ACCESSIBILITY_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].evidence").value(MARKER));
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ACCESSIBILITY_OFFICER")
    @Refuses("DP-04")
    void nobody_else_reads_it_and_the_question_is_not_even_asked(Role role) throws Exception {
        var answer = http.perform(get(PATH + "/evidence").with(as(role)))
                .andExpect(status().isForbidden())
                .andReturn();
        assertThat(answer.getResponse().getContentAsString()).doesNotContain(MARKER);
        assertThat(sides.asked())
                .noneMatch(question -> question.getPayloadType().equals(GetEvidence.class));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"CANDIDATE", "ACCESSIBILITY_OFFICER"})
    void the_candidate_files_it_or_the_accessibility_officer(Role role) throws Exception {
        http.perform(json("/evidence", EVIDENCE).with(as(role))).andExpect(status().isOk());
        assertThat(sides.sent().getFirst().getPayload()).isEqualTo(new FileEvidence(new AccommodationId(ID), MARKER));
    }

    @Test
    void it_takes_no_reason_which_others_would_read() throws Exception {
        http.perform(json("/evidence", "{\"evidence\": \"a\", \"reason\": \"b\"}")
                        .with(as(Role.CANDIDATE)))
                .andExpect(status().isBadRequest());
        assertThat(sides.sent()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"evidence\": \" \"}", "{}"})
    void evidence_says_something(String body) throws Exception {
        http.perform(json("/evidence", body).with(as(Role.CANDIDATE))).andExpect(status().isBadRequest());
    }

    @Test
    void a_talent_officer_asks_for_a_candidate_and_does_not_decide() throws Exception {
        http.perform(json("", "{}").with(as(Role.TALENT_OFFICER))).andExpect(status().isOk());
        http.perform(json("/grant", "{\"measures\": \"More time\"}").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isForbidden());
        http.perform(json("/refusal", "{\"reasonCode\": \"A\"}").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isForbidden());
    }

    @Test
    void the_accessibility_officer_grants_measures_and_refuses_for_a_reason() throws Exception {
        http.perform(json("/grant", "{\"measures\": \"More time\"}").with(as(Role.ACCESSIBILITY_OFFICER)))
                .andExpect(status().isOk());
        assertThat(sides.sent().getFirst().getPayload())
                .isEqualTo(new GrantAccommodation(new ApplicationId(ID), "More time"));
        http.perform(json("/refusal", "{}").with(as(Role.ACCESSIBILITY_OFFICER)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void how_it_stands_is_shown_without_the_rest_of_the_application() throws Exception {
        http.perform(get(PATH).with(as(Role.ACCESSIBILITY_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("GRANTED"))
                .andExpect(jsonPath("$.measures").value("More time"))
                .andExpect(jsonPath("$.assessments").doesNotExist());
        http.perform(get("/api/applications/" + ID).with(as(Role.ACCESSIBILITY_OFFICER)))
                .andExpect(status().isForbidden());
        http.perform(get(PATH).with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
    }

    private static MockHttpServletRequestBuilder json(String path, String body) {
        return post(PATH + path).contentType(MediaType.APPLICATION_JSON).content(body);
    }

    /** Of another candidate than the one who has an account. */
    private static ApplicationView application() {
        return new ApplicationView(
                ID,
                1,
                ID,
                ID,
                ApplicationState.SUBMITTED,
                List.of(),
                Instant.EPOCH,
                null,
                List.of(),
                List.of(),
                List.of(),
                new Accommodation(AccommodationState.GRANTED, "More time"),
                null);
    }
}
