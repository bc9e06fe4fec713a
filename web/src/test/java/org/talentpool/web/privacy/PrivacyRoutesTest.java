package org.talentpool.web.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.candidate.CandidateCommand.LiftLegalHold;
import org.talentpool.kernel.candidate.CandidateCommand.PlaceLegalHold;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.ErasureView;
import org.talentpool.kernel.privacy.PersonalRecord;
import org.talentpool.kernel.privacy.PersonalRecordsView;
import org.talentpool.kernel.privacy.PrivacyCommand.ExportPersonalData;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.kernel.privacy.PrivacyQuery.GetErasure;
import org.talentpool.kernel.privacy.PrivacyQuery.GetPersonalRecords;
import org.talentpool.kernel.privacy.StoreCount;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class PrivacyRoutesTest {
    private static final String PERSON = "/api/candidates/" + CANDIDATE_ID;
    private static final String WHY = "{\"reasonCode\": \"ASKED\"}";
    private static final UUID HOLD = UUID.fromString("00000000-0000-4000-8000-000000000091");
    private static final PersonalRecordsView RECORDS = new PersonalRecordsView(
            CANDIDATE_ID,
            7,
            List.of(new PersonalRecord(
                    7,
                    Instant.parse("2026-02-02T23:30:00Z"),
                    "candidate.CandidateRegistered",
                    CANDIDATE_ID.toString(),
                    false,
                    "TALENT_OFFICER",
                    null,
                    null,
                    "2025.1",
                    Map.of("person", Map.of("name", "Ada")),
                    List.of())));

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void an_export_is_told_before_it_is_made_and_sees_that() throws Exception {
        sides.answer(GetPersonalRecords.class, RECORDS);

        http.perform(post(PERSON + "/export")
                        .with(as(Role.CANDIDATE))
                        .contentType(APPLICATION_JSON)
                        .content(WHY))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"personal-data.json\""))
                .andExpect(jsonPath("$.records[0].position").value(7))
                .andExpect(jsonPath("$.records[0].data.person.name").value("Ada"))
                .andExpect(
                        jsonPath("$.recipients[?(@.role == 'TALENT_OFFICER')]").exists());

        assertThat(sides.sent().getFirst().getPayload())
                .isEqualTo(new ExportPersonalData(new PrivacyFileId(CANDIDATE_ID)));
        assertThat(sides.sent().getFirst().getMetaData()).containsEntry("reasonCode", "ASKED");
        assertThat(sides.asked().getFirst().getPayload())
                .isEqualTo(new GetPersonalRecords(new CandidateId(CANDIDATE_ID), true));
        assertThat(sides.asked().getFirst().getMetaData()).containsEntry("minPosition", FakeSides.POSITION);
    }

    @Test
    void an_officer_gets_what_every_officer_may_read() throws Exception {
        sides.answer(GetPersonalRecords.class, RECORDS);

        http.perform(post(PERSON + "/export")
                        .with(as(Role.TALENT_OFFICER))
                        .contentType(APPLICATION_JSON)
                        .content(WHY))
                .andExpect(status().isOk());

        assertThat(sides.asked().getFirst().getPayload())
                .isEqualTo(new GetPersonalRecords(new CandidateId(CANDIDATE_ID), false));
    }

    @Test
    void no_candidate_has_those_of_another_and_nobody_without_a_reason() throws Exception {
        http.perform(post("/api/candidates/" + UUID.randomUUID() + "/export")
                        .with(as(Role.CANDIDATE))
                        .contentType(APPLICATION_JSON)
                        .content(WHY))
                .andExpect(status().isNotFound());
        http.perform(post(PERSON + "/export")
                        .with(as(Role.CANDIDATE))
                        .contentType(APPLICATION_JSON)
                        .content("{}"))
                .andExpect(status().isBadRequest());
        http.perform(post(PERSON + "/export")
                        .with(as(Role.AUDITOR))
                        .contentType(APPLICATION_JSON)
                        .content(WHY))
                .andExpect(status().isForbidden());
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void holds_are_placed_and_lifted_on_somebodys_authority() throws Exception {
        http.perform(post(PERSON + "/legal-holds")
                        .with(as(Role.TALENT_OFFICER))
                        .contentType(APPLICATION_JSON)
                        .content("""
                                {"holdId": "%s", "reasonCode": "TRIBUNAL", "authority": "Legal adviser"}""".formatted(HOLD)))
                .andExpect(status().isOk());
        http.perform(post(PERSON + "/legal-holds/" + HOLD + "/end")
                        .with(as(Role.ADMIN))
                        .contentType(APPLICATION_JSON)
                        .content("{\"reasonCode\": \"JUDGED\", \"authority\": \"Legal adviser\"}"))
                .andExpect(status().isOk());

        assertThat(sides.sent())
                .<Object>extracting(message -> message.getPayload())
                .containsExactly(
                        new PlaceLegalHold(new CandidateId(CANDIDATE_ID), HOLD),
                        new LiftLegalHold(new CandidateId(CANDIDATE_ID), HOLD));
        assertThat(sides.sent().getFirst().getMetaData()).containsEntry("authority", "Legal adviser");
    }

    @Test
    void the_person_sees_how_far_its_erasure_has_come() throws Exception {
        http.perform(get(PERSON + "/erasure").with(as(Role.CANDIDATE))).andExpect(status().isNotFound());

        sides.answer(
                GetErasure.class,
                new ErasureView(
                        CANDIDATE_ID,
                        ErasureStep.COMPLETED,
                        Instant.EPOCH,
                        "ASKED",
                        Instant.EPOCH,
                        List.of(new StoreCount("readmodel.candidate", 1)),
                        14));
        http.perform(get(PERSON + "/erasure").with(as(Role.CANDIDATE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.state").value("COMPLETED"))
                .andExpect(jsonPath("$.emptied[0].store").value("readmodel.candidate"));
    }
}
