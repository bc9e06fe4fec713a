package org.talentpool.web.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestBuilders.formLogin;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.GetChain;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeAccounts;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class HistoryPageTest {
    private static final UUID POST = UUID.fromString("00000000-0000-4000-8000-00000000a057");
    private static final HistoryView.Item OFFER = new HistoryView.Item(
            41,
            Instant.parse("2026-02-01T10:15:30Z"),
            "post.OfferMade",
            "olivia",
            "TALENT_OFFICER",
            null,
            null,
            "<b>Best</b> answers",
            null,
            null,
            null,
            Map.of("postId", POST.toString()));

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        sides.answer(ListHistory.class, new HistoryView(null, List.of(OFFER), "bmV4dA"));
        sides.answer(GetChain.class, new ChainView(41, List.of(new ChainView.Link(0, null, OFFER)), List.of(), true));
    }

    @Test
    void an_auditor_searches_and_is_led_on_to_chains_and_pages() throws Exception {
        open("/history?actor=olivia&from=2026-02-01&to=2026-02-01&subject=&type=", Role.AUDITOR)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("post.OfferMade")))
                .andExpect(content().string(containsString("href=\"/history/41\"")))
                .andExpect(content().string(containsString("cursor=bmV4dA")))
                .andExpect(content().string(containsString("&lt;b&gt;Best&lt;/b&gt; answers")))
                .andExpect(content().string(not(containsString("style="))));

        var day = new HistoryFilter(
                null,
                "olivia",
                Instant.parse("2026-01-31T23:00:00Z"),
                Instant.parse("2026-02-01T22:59:59.999Z"),
                List.of(),
                null,
                false);
        assertThat(sides.asked().getLast().getPayload()).isEqualTo(new ListHistory(day, 100, null));
    }

    @Test
    void without_a_wish_the_page_asks_for_one() throws Exception {
        open("/history", Role.TALENT_OFFICER)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("Say what to search for.")));
        assertThat(sides.asked()).noneMatch(asked -> asked.getPayload() instanceof ListHistory);
    }

    @Test
    void a_chain_leads_to_the_file_of_its_decision() throws Exception {
        open("/history/41", Role.AUDITOR)
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("href=\"/history/41/dossier\"")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"?subject=x", "?from=yesterday", "?to=%2B999999999-12-31", "?actor=a&cursor=!"})
    void what_is_no_search_is_malformed(String query) throws Exception {
        open("/history" + query, Role.AUDITOR).andExpect(status().isBadRequest());
    }

    @Test
    void others_are_turned_away() throws Exception {
        http.perform(get("/history")).andExpect(redirectedUrl("/login"));
        open("/history", Role.HIRING_MANAGER).andExpect(status().isForbidden());
        open("/history/41/dossier", Role.CANDIDATE).andExpect(status().isForbidden());
        sides.answer(ListVacancies.class, new VacanciesView(List.of(), null));
        open("/", Role.AUDITOR).andExpect(content().string(containsString("href=\"/history\"")));
    }

    private ResultActions open(String path, Role role) throws Exception {
        return http.perform(get(URI.create(path)).session(session(role)));
    }

    private MockHttpSession session(Role role) throws Exception {
        var signedIn = http.perform(formLogin().user(FakeAccounts.nameOf(role)).password(FakeAccounts.PASSWORD))
                .andReturn();
        return (MockHttpSession) signedIn.getRequest().getSession();
    }
}
