package org.talentpool.web.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.kernel.criteria.CriterionOutcome.MET;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.eventlog.metadata.QuestionMetaData;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.ScoringView;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.notice.NoticeKind;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.NoticesView;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class StartPageTest {
    private static final ScoringView SCORING =
            new ScoringView("2025.1", List.of(new ScoringView.Part("BUDGETING", 3)), List.of(TieBreak.CANDIDATE_ID));
    private static final UUID POST = UUID.fromString("00000000-0000-4000-8000-00000000a057");
    private static final UUID MEMBER = UUID.fromString("abcdef12-0000-4000-8000-0000000000c1");

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        sides.answer(ListVacancies.class, vacancies());
        sides.answer(FindMatches.class, matches());
    }

    @Test
    void whoever_is_not_signed_in_is_led_to_the_login() throws Exception {
        http.perform(get("/")).andExpect(redirectedUrl("/login"));
        http.perform(get("/login"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("_csrf")));
        http.perform(get("/assets/talentpool.css")).andExpect(status().isOk());
    }

    @Test
    void vacancies_are_shown_with_their_best_matches_and_why() throws Exception {
        open(Role.TALENT_OFFICER)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("PDD 0123")))
                .andExpect(content().string(containsString("&lt;b&gt;Assistant")))
                .andExpect(content().string(containsString("Candidate abcdef12")))
                .andExpect(content().string(containsString("V in one, III in the other")))
                .andExpect(content().string(containsString("BUDGETING +3")))
                .andExpect(content().string(containsString("21 to 60")))
                .andExpect(content().string(not(containsString("style="))));
    }

    @Test
    void an_open_notice_leads_to_the_vacancy_further_down_the_page() throws Exception {
        sides.answer(ListNotices.class, notices());
        open(Role.TALENT_OFFICER)
                .andExpect(content().string(containsString("pooled candidates fit")))
                .andExpect(content().string(containsString("href=\"#vacancy-" + POST)))
                .andExpect(content().string(containsString("id=\"vacancy-" + POST)))
                .andExpect(content().string(containsString("An erased candidate")))
                .andExpect(content().string(containsString("2026-05-01 12:00")));
        open(Role.HIRING_MANAGER).andExpect(content().string(not(containsString("#vacancy-"))));
    }

    @Test
    void a_hiring_manager_does_not_see_how_old_somebody_is() throws Exception {
        open(Role.HIRING_MANAGER)
                .andExpect(content().string(containsString("PDD 0123")))
                .andExpect(content().string(not(containsString("21 to 60"))));
    }

    @Test
    void who_may_not_see_vacancies_gets_a_page_without() throws Exception {
        open(Role.PANEL_MEMBER).andExpect(status().isOk()).andExpect(content().string(not(containsString("PDD 0123"))));
    }

    @Test
    void a_day_is_asked_for_as_it_ended() throws Exception {
        open(Role.TALENT_OFFICER, "/?day=2026-06-01")
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("value=\"2026-06-01\"")));
        assertThat(sides.asked())
                .filteredOn(question ->
                        question.getPayload() instanceof ListVacancies || question.getPayload() instanceof FindMatches)
                .hasSizeGreaterThan(1)
                .allSatisfy(question -> assertThat(question.getMetaData())
                        .containsEntry(QuestionMetaData.AS_OF, "2026-06-01T21:59:59.999Z"));
        open(Role.TALENT_OFFICER, "/?day=tomorrow").andExpect(status().isBadRequest());
        open(Role.TALENT_OFFICER, "/?day=").andExpect(status().isOk());
    }

    private ResultActions open(Role role) throws Exception {
        return open(role, "/");
    }

    private ResultActions open(Role role, String page) throws Exception {
        var session = (MockHttpSession)
                http.perform(formLogin().user(FakeAccounts.nameOf(role)).password(FakeAccounts.PASSWORD))
                        .andReturn()
                        .getRequest()
                        .getSession();
        return http.perform(get(page).session(session));
    }

    private static NoticesView notices() {
        return new NoticesView(
                List.of(
                        notice(NoticeKind.VACANCY_MATCHED, POST, null),
                        notice(NoticeKind.MEMBER_MATCHED, null, null),
                        notice(NoticeKind.WEBHOOK_DISABLED, null, POST)),
                null);
    }

    private static NoticeView notice(NoticeKind kind, @Nullable UUID post, @Nullable UUID webhook) {
        return new NoticeView(
                UUID.randomUUID(),
                1,
                kind,
                NoticeState.OPEN,
                NoticeTrigger.VACANCY_OPENED,
                4711L,
                "2025.1",
                post,
                null,
                webhook,
                12,
                List.of(),
                List.of(),
                Instant.parse("2026-05-01T10:00:00Z"),
                null);
    }

    private static VacanciesView vacancies() {
        return new VacanciesView(
                List.of(new VacanciesView.Item(
                        POST,
                        "PDD 0123",
                        "<b>Assistant",
                        "Public Diplomacy",
                        GradeSlot.of("G8/G10"),
                        Profile.FINANCE_AND_BUDGET,
                        Regime.ESTABLISHED,
                        true,
                        LocalDate.parse("2026-06-01"),
                        40,
                        3,
                        SCORING)),
                null);
    }

    private static MatchesView matches() {
        var match = new MatchView(
                POST,
                MEMBER,
                true,
                87.5,
                1,
                false,
                false,
                new MatchView.MembershipView(POST, LocalDate.parse("2026-12-31")),
                List.of(
                        new Finding("AGE", true, "21 to 60", "yes", true, 0, "EL-02", MET),
                        new Finding(
                                "LANGUAGES", true, "V in one, III in the other", "en V, fr III", true, 0, "LA-03", MET),
                        new Finding("BUDGETING", false, "BUDGETING", "BUDGETING", true, 3, null, MET)),
                "2025.1");
        return new MatchesView(
                POST, Instant.parse("2026-05-01T10:00:00Z"), "2025.1", 40, 3, SCORING, List.of(match), null);
    }
}
