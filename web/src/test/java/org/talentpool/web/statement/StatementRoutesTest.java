package org.talentpool.web.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.CANDIDATE_ID;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.disclosure.DisclosureCommand.RecordDisclosure;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.disclosure.DisclosureQuery.ListRecipients;
import org.talentpool.kernel.disclosure.RecipientsView;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class StatementRoutesTest {
    private static final Instant TIME = Instant.parse("2026-02-01T10:15:30Z");
    private static final String RECIPIENTS = "/api/candidates/" + CANDIDATE_ID + "/recipients";
    private static final String STATEMENT = "/api/candidates/" + CANDIDATE_ID + "/statement";

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    @BeforeEach
    void teach() {
        sides.reset();
        var assessed = new HistoryView.Item(
                7,
                TIME,
                "application.AssessmentRecorded",
                "olivia",
                "TALENT_OFFICER",
                null,
                "TEST",
                "Best answers of the day",
                null,
                null,
                null,
                Map.of("result", Map.of("score", 80, "panel", List.of("Petra Panel"))));
        var shown = new RecipientsView.Item(
                9, TIME, "omar", "AUDITOR", DisclosureKind.PROFILE, "GET /api/candidates/{id}", "Complaint 7");
        sides.answer(ListHistory.class, new HistoryView(CANDIDATE_ID, List.of(assessed), null));
        sides.answer(ListRecipients.class, new RecipientsView(CANDIDATE_ID, List.of(shown), null));
        sides.answer(ListConsiderationsOf.class, new CandidateConsiderationsView(CANDIDATE_ID, List.of(), null));
    }

    @Test
    void a_candidate_reads_what_was_decided_and_why_without_names() throws Exception {
        var answer = http.perform(get(STATEMENT).with(as(Role.CANDIDATE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.decisions[0].reason").value("Best answers of the day"))
                .andExpect(jsonPath("$.decisions[0].changes.result.score").value(80))
                .andExpect(jsonPath("$.recipients[0].role").value("AUDITOR"))
                .andExpect(jsonPath("$.recipients[0].purpose").value("Complaint 7"))
                .andExpect(jsonPath("$.complete").value(true))
                .andReturn();

        assertThat(answer.getResponse().getContentAsString())
                .doesNotContain("olivia")
                .doesNotContain("omar")
                .doesNotContain("Petra Panel");
        assertThat(sides.sent()).isEmpty();
    }

    @Test
    void an_officer_hands_over_the_same_without_names_and_it_is_kept() throws Exception {
        var paper = http.perform(get(STATEMENT)
                        .accept(MediaType.APPLICATION_PDF)
                        .header("X-Purpose", "handed over " + UUID.randomUUID())
                        .with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();

        try (var document = Loader.loadPDF(paper)) {
            var text = new PDFTextStripper().getText(document);
            assertThat(text)
                    .contains("answers of the")
                    .contains("withheld")
                    .contains("AUDITOR")
                    .doesNotContain("olivia")
                    .doesNotContain("omar")
                    .doesNotContain("Petra");
        }
        assertThat(((RecordDisclosure) sides.sent().getLast().getPayload()).kind())
                .isEqualTo(DisclosureKind.STATEMENT);
    }

    @Test
    void recipients_have_names_for_those_who_account_for_them_only() throws Exception {
        http.perform(get(RECIPIENTS).with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].actor").value("omar"));
        http.perform(get(RECIPIENTS).with(as(Role.CANDIDATE)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.items[0].actor").value("withheld"))
                .andExpect(jsonPath("$.items[0].kind").value("PROFILE"));
    }

    @Test
    void nobody_elses_is_there() throws Exception {
        var other = "/api/candidates/" + UUID.randomUUID();
        http.perform(get(other + "/statement").with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
        http.perform(get(other + "/recipients").with(as(Role.CANDIDATE))).andExpect(status().isNotFound());
        http.perform(get(other + "/statement").with(as(Role.HIRING_MANAGER))).andExpect(status().isForbidden());
    }
}
