package org.talentpool.web.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.axonframework.commandhandling.CommandExecutionException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.disclosure.DisclosureCommand.RecordDisclosure;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.DifferenceView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.GetChain;
import org.talentpool.kernel.history.HistoryQuery.GetDifference;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.receipt.Receipt;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class HistoryRoutesTest {
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant TO = Instant.parse("2026-02-01T00:00:00Z");

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    UUID somebody;

    @BeforeEach
    void forget() {
        sides.reset();
        somebody = UUID.randomUUID();
        sides.answer(ListHistory.class, new HistoryView(null, List.of(registered()), null));
    }

    @Test
    void decisions_are_asked_for_by_any_of_their_traits() throws Exception {
        http.perform(get("/api/history?actor=olivia&from=2026-01-01T00:00:00Z&to=2026-02-01T00:00:00Z"
                                + "&type=post.OfferMade,post.OfferLapsed&correlationId=c-1&limit=7")
                        .with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].type").value("candidate.CandidateRegistered"));

        var types = List.of("post.OfferMade", "post.OfferLapsed");
        assertThat(sides.asked().getLast().getPayload())
                .isEqualTo(new ListHistory(new HistoryFilter(null, "olivia", FROM, TO, types, "c-1", false), 7, null));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "?from=yesterday",
                "?to=+1000000000-12-31T23:59:59Z",
                "?type=x",
                "?type=Post.X",
                "?actor=\0",
                "?correlationId=",
                "?actor=a&include=all",
                "?subject=x"
            })
    void what_is_no_search_is_malformed(String query) throws Exception {
        http.perform(get("/api/history" + query.replace("+", "%2B")).with(as(Role.AUDITOR)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void who_read_what_is_told_to_auditors_only() throws Exception {
        for (var query : List.of("include=readings&actor=olivia", "type=disclosure.DataDisclosed")) {
            http.perform(get("/api/history?" + query).with(as(Role.AUDITOR))).andExpect(status().isOk());
            for (var role : List.of(Role.TALENT_OFFICER, Role.CANDIDATE))
                http.perform(get("/api/history?" + query).with(as(role))).andExpect(status().isForbidden());
        }
    }

    @Test
    void a_candidate_searches_its_own_history_only() throws Exception {
        http.perform(get("/api/history?type=post.OfferMade").with(as(Role.CANDIDATE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].actor").value("withheld"));

        var own = new HistoryFilter(CANDIDATE_ID, null, null, null, List.of("post.OfferMade"), null, false);
        assertThat(sides.asked().getLast().getPayload()).isEqualTo(new ListHistory(own, 100, null));
    }

    @Test
    void a_candidate_cannot_find_out_by_guessing_who_decided() throws Exception {
        http.perform(get("/api/history?actor=olivia").with(as(Role.CANDIDATE))).andExpect(status().isForbidden());
        http.perform(get("/api/history?actor=candidate").with(as(Role.CANDIDATE)))
                .andExpect(status().isOk());
    }

    @Test
    void a_history_leaves_as_a_table_whose_cells_are_no_formulas() throws Exception {
        http.perform(get("/api/history?actor=olivia").accept("text/csv").with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"history.csv\""))
                .andExpect(content().contentTypeCompatibleWith("text/csv"))
                .andExpect(content()
                        .string(containsString(
                                "7,2026-01-01T00:00:00Z,candidate.CandidateRegistered,olivia,TALENT_OFFICER,,,'=1+1")));

        assertThat(kept().kind()).isEqualTo(DisclosureKind.EXPORT);
    }

    @Test
    void whose_profile_a_history_tells_is_kept_once_with_what_it_is_read_for() throws Exception {
        var query = get("/api/history?actor=olivia").header("X-Purpose", "Complaint 7 of " + somebody);
        http.perform(query.with(as(Role.AUDITOR))).andExpect(status().isOk());

        assertThat(kept().candidateIds()).containsExactly(somebody);
        assertThat(kept().route()).isEqualTo("GET /api/history");
        assertThat(sides.sent().getLast().getMetaData())
                .containsEntry("actor", "auditor")
                .containsEntry("role", "AUDITOR")
                .containsEntry("reason", "Complaint 7 of " + somebody);
        http.perform(query).andExpect(status().isOk());
        assertThat(sides.sent()).hasSize(1);
    }

    @Test
    void a_disclosure_that_was_begun_at_the_same_time_is_added_to() throws Exception {
        var attempts = new AtomicInteger();
        sides.decide(command -> {
            if (attempts.incrementAndGet() > 1) return new Receipt("disclosure:1", 1, 1, null, null);
            var taken = new RefusalDetails(RefusalCode.ALREADY_EXISTS, "Taken", null, Map.of());
            throw new CommandExecutionException("Taken", null, taken);
        });

        http.perform(get("/api/history?actor=olivia").with(as(Role.AUDITOR))).andExpect(status().isOk());
        assertThat(sides.sent()).hasSize(2);
    }

    @Test
    void what_cannot_be_kept_is_not_shown() throws Exception {
        sides.decide(_ -> {
            throw new IllegalStateException("no log");
        });

        http.perform(get("/api/history?actor=olivia").with(as(Role.AUDITOR)))
                .andExpect(status().isInternalServerError())
                .andExpect(content().string(not(containsString("CandidateRegistered"))));
    }

    @Test
    void a_chain_tells_depth_and_cause() throws Exception {
        var link = new ChainView.Link(-1, 3L, registered());
        sides.answer(GetChain.class, new ChainView(9, List.of(link), List.of(), true));

        http.perform(get("/api/history/9/chain").with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].depth").value(-1))
                .andExpect(jsonPath("$.items[0].cause").value(3))
                .andExpect(jsonPath("$.items[0].decision.position").value(7))
                .andExpect(jsonPath("$.complete").value(true));
    }

    @Test
    void a_difference_names_what_was_and_what_is() throws Exception {
        var fact = new DifferenceView.Fact("holdUntil", "2026-01-10", "2026-02-10", List.of(8L));
        sides.answer(GetDifference.class, new DifferenceView(somebody, FROM, TO, List.of(fact), List.of()));
        var asked = "/api/history/difference?subject=" + somebody + "&from=" + FROM + "&to=" + TO;

        http.perform(get(asked).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.facts[0].name").value("holdUntil"))
                .andExpect(jsonPath("$.facts[0].then").value("2026-01-10"))
                .andExpect(jsonPath("$.facts[0].positions[0]").value(8));
        http.perform(get("/api/history/difference?subject=" + somebody + "&from=" + TO + "&to=" + FROM)
                        .with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isBadRequest());
    }

    private RecordDisclosure kept() {
        return (RecordDisclosure) sides.sent().getLast().getPayload();
    }

    private HistoryView.Item registered() {
        return new HistoryView.Item(
                7,
                FROM,
                "candidate.CandidateRegistered",
                "olivia",
                "TALENT_OFFICER",
                null,
                null,
                "=1+1",
                null,
                null,
                null,
                Map.of("candidateId", somebody.toString(), "person", Map.of("name", "Ada")));
    }
}
