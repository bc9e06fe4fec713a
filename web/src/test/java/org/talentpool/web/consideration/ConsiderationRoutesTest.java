package org.talentpool.web.consideration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.GetConsideration;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListDecisions;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.kernel.consideration.DecisionView;
import org.talentpool.kernel.consideration.DecisionsView;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class ConsiderationRoutesTest {
    private static final UUID POST = UUID.fromString("00000000-0000-4000-8000-00000000a057");
    private static final String DECISIONS = "/api/vacancies/" + POST + "/decisions";
    private static final DecisionView CLOSURE = new DecisionView(
            41,
            DecisionKind.CLOSED,
            null,
            Instant.parse("2026-02-02T23:30:00Z"),
            LocalDate.parse("2026-02-03"),
            "2025.1");

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void forget() {
        sides.reset();
    }

    @Test
    void decisions_are_named_by_their_place_in_the_log() throws Exception {
        sides.answer(ListDecisions.class, new DecisionsView(POST, List.of(CLOSURE)));

        http.perform(get(DECISIONS).with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].position").value(41))
                .andExpect(jsonPath("$.items[0].kind").value("CLOSED"))
                .andExpect(jsonPath("$.items[0].day").value("2026-02-03"));
    }

    @Test
    void who_was_considered_comes_in_pages() throws Exception {
        var erased = new ConsiderationView.Item(CANDIDATE_ID, false, true, null);
        sides.answer(GetConsideration.class, consideration(List.of(erased), "bmV4dA"));

        http.perform(get(DECISIONS + "/41/considerations?limit=1").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(header().exists("Link"))
                .andExpect(jsonPath("$.gradeSlot").value("G8/G10"))
                .andExpect(jsonPath("$.items[0].erased").value(true));
        assertThat(sides.asked().getLast().getPayload()).isEqualTo(new GetConsideration(new PostId(POST), 41, 1, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "4.5", "99999999999999999999", "0x29"})
    void what_is_no_place_names_no_decision(String position) throws Exception {
        http.perform(get(DECISIONS + "/" + position + "/considerations").with(as(Role.AUDITOR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void verdicts_that_cannot_be_told_again_are_refused() throws Exception {
        sides.answer(GetConsideration.class, Refusal.of(RefusalCode.VERDICT_NOT_REPRODUCIBLE, "other policies"));

        http.perform(get(DECISIONS + "/41/considerations").with(as(Role.AUDITOR)))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.code").value("VERDICT_NOT_REPRODUCIBLE"));
    }

    @Test
    void a_candidate_reads_its_own_considerations_and_no_others() throws Exception {
        sides.answer(ListConsiderationsOf.class, new CandidateConsiderationsView(CANDIDATE_ID, List.of(), null));

        http.perform(get(considerationsOf(CANDIDATE_ID)).with(as(Role.CANDIDATE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items").isEmpty());
        assertThat(sides.asked().getLast().getPayload())
                .isEqualTo(new ListConsiderationsOf(new CandidateId(CANDIDATE_ID), 100, null));
        http.perform(get(considerationsOf(POST)).with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource(names = {"CANDIDATE", "HIRING_MANAGER", "PANEL_MEMBER"})
    void others_read_nothing_of_those_considered(Role role) throws Exception {
        http.perform(get(DECISIONS).with(as(role))).andExpect(status().isForbidden());
        http.perform(get(DECISIONS + "/41/considerations").with(as(role))).andExpect(status().isForbidden());
    }

    private static String considerationsOf(UUID candidate) {
        return "/api/candidates/" + candidate + "/considerations";
    }

    private static ConsiderationView consideration(List<ConsiderationView.Item> items, String next) {
        return new ConsiderationView(
                POST,
                CLOSURE,
                "PDD 0123",
                "Assistant",
                GradeSlot.of("G8/G10"),
                LocalDate.parse("2026-06-01"),
                1,
                0,
                0,
                1,
                items,
                next);
    }
}
