package org.talentpool.web.vacancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
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
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.FailedCriteriaView.Item;
import org.talentpool.kernel.matching.FailedCriteriaView.Part;
import org.talentpool.kernel.matching.MatchQuery.CountFailed;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

/** What is asked about a vacancy, and what is told to whom. */
@EdgeTest
class VacancyReadsTest {
    private static final PostId POST = new PostId(UUID.fromString("00000000-0000-4000-8000-00000000a057"));
    private static final String MATCHES = "/api/vacancies/" + POST.value() + "/matches";
    private static final String FAILED = "/api/vacancies/" + POST.value() + "/failed-criteria";
    private static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        var scoring = new ScoringView(
                "2025.1", List.of(new ScoringView.Part("BUDGETING", 3)), List.of(TieBreak.CANDIDATE_ID));
        var similar =
                new MatchView(POST.value(), CANDIDATE_ID, false, 75, null, false, true, null, List.of(), "2025.1");
        sides.answer(
                FindMatches.class, new MatchesView(POST.value(), NOW, "2025.1", 0, 0, scoring, List.of(similar), null));
        sides.answer(
                FindVacanciesFor.class,
                new CandidateMatchesView(CANDIDATE_ID, NOW, "2025.1", 0, List.of(similar), null));
        sides.answer(CountFailed.class, failed());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | false | false",
                "?include=near | true | false",
                "?include=similar | false | true",
                "?include=near,similar | true | true",
                "?include=similar,near | true | true"
            })
    void others_are_included_as_wished(String include, boolean near, boolean similar) throws Exception {
        http.perform(get(MATCHES + include).with(as(Role.HIRING_MANAGER))).andExpect(status().isOk());
        assertThat(asked()).isEqualTo(new FindMatches(POST, near, similar, 100, null));
        http.perform(get("/api/candidates/" + CANDIDATE_ID + "/matches" + include)
                        .with(as(Role.CANDIDATE)))
                .andExpect(status().isOk());
        assertThat(asked()).isEqualTo(new FindVacanciesFor(new CandidateId(CANDIDATE_ID), near, similar, 100, null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "far", "near,", ",", "near,far", "NEAR", "near similar"})
    void anything_else_is_malformed(String include) throws Exception {
        http.perform(get(MATCHES).param("include", include).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isBadRequest())
                .andExpect(jsonPath("$.code").value("MALFORMED"));
    }

    @Test
    void what_makes_the_order_is_published_and_similar_nature_is_marked() throws Exception {
        http.perform(get(MATCHES + "?include=similar").with(as(Role.HIRING_MANAGER)))
                .andExpect(jsonPath("$.scoring.version").value("2025.1"))
                .andExpect(jsonPath("$.scoring.parts[0].criterion").value("BUDGETING"))
                .andExpect(jsonPath("$.scoring.parts[0].weight").value(3))
                .andExpect(jsonPath("$.scoring.tieBreaks[0]").value("CANDIDATE_ID"))
                .andExpect(jsonPath("$.items[0].similarNature").value(true));
    }

    @Test
    void failed_criteria_are_counted() throws Exception {
        http.perform(get(FAILED).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.listed").value(9))
                .andExpect(jsonPath("$.items.length()").value(2))
                .andExpect(jsonPath("$.items[1].criterion").value("SKILLS"))
                .andExpect(jsonPath("$.items[1].notEvidenced").value(3))
                .andExpect(jsonPath("$.items[1].parts[0].required").value("ERP"));
        assertThat(asked()).isEqualTo(new CountFailed(POST));
    }

    @Test
    void a_hiring_manager_is_not_told_how_many_are_not_eligible() throws Exception {
        http.perform(get(FAILED).with(as(Role.HIRING_MANAGER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items.length()").value(1))
                .andExpect(jsonPath("$.items[0].criterion").value("SKILLS"));
    }

    @Test
    void a_candidate_and_a_panel_are_not_told_at_all() throws Exception {
        http.perform(get(FAILED).with(as(Role.CANDIDATE))).andExpect(status().isForbidden());
        http.perform(get(FAILED).with(as(Role.PANEL_MEMBER))).andExpect(status().isForbidden());
    }

    private static FailedCriteriaView failed() {
        var age = new Item(Criterion.AGE, "from 21 and below 60", "EL-03", 1, 0, 1, List.of());
        var skills = new Item(Criterion.SKILLS, "ERP", null, 3, 3, 0, List.of(new Part("ERP", 3)));
        return new FailedCriteriaView(POST.value(), NOW, "2025.1", 9, 8, 5, 1, List.of(age, skills));
    }

    private Object asked() {
        return sides.asked().getLast().getPayload();
    }
}
