package org.talentpool.web.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static org.talentpool.web.fake.FakeAccounts.as;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.kernel.consideration.DecisionView;
import org.talentpool.kernel.criteria.CriterionOutcome;
import org.talentpool.kernel.disclosure.DisclosureCommand.RecordDisclosure;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.dossier.DossierQuery.GetApplicationDossier;
import org.talentpool.kernel.dossier.DossierQuery.GetVacancyDossier;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.evidence.CheckpointView;
import org.talentpool.kernel.evidence.InclusionView;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.history.ChainView;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.fake.EdgeTest;
import org.talentpool.web.fake.FakeSides;

@EdgeTest
class DossierRoutesTest {
    private static final Instant TIME = Instant.parse("2026-02-01T10:15:30Z");
    private static final long PLACE = 41;

    @Autowired
    MockMvc http;

    @Autowired
    FakeSides sides;

    UUID post;
    UUID chosen;
    UUID other;
    String route;

    @BeforeEach
    void forget() {
        sides.reset();
        post = UUID.randomUUID();
        chosen = UUID.randomUUID();
        other = UUID.randomUUID();
        route = "/api/vacancies/" + post + "/decisions/" + PLACE + "/dossier";
        sides.answer(GetVacancyDossier.class, dossier());
    }

    @Test
    void the_file_of_a_decision_is_shown_once_it_is_kept_that_it_is() throws Exception {
        http.perform(get(route).with(as(Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.position").value(PLACE))
                .andExpect(jsonPath("$.decision.authority").value("Head of HR"))
                .andExpect(jsonPath("$.criteria[0].fixedBeforeUse").value(true))
                .andExpect(jsonPath("$.consideration.items[1].match.criteria[0].criterion")
                        .value("LANGUAGES"));

        var kept = (RecordDisclosure) sides.sent().getLast().getPayload();
        assertThat(kept.kind()).isEqualTo(DisclosureKind.DOSSIER);
        assertThat(kept.subject()).isEqualTo(post);
        assertThat(kept.candidateIds()).containsExactlyInAnyOrder(chosen, other);
    }

    @Test
    void it_is_printed_with_all_that_a_tribunal_asks_for() throws Exception {
        var bytes = pdf();

        try (var paper = Loader.loadPDF(bytes)) {
            var text = new PDFTextStripper().getText(paper);
            assertThat(text)
                    .contains("Dossier of decision 41")
                    .contains("olivia, in the role TALENT_OFFICER")
                    .contains("Head of HR")
                    .contains("2026-02-01 11:15:30 (2026-02-01T10:15:30Z)")
                    .contains("Zoë Łukasiewicz asked")
                    .contains("Verdict kept with the decision")
                    .contains("V in one, III in the other")
                    .contains("Fixed before they were used")
                    .contains("CONTRACT_TERMS")
                    .contains("plannedStart")
                    .contains(other.toString())
                    .contains("LANGUAGES")
                    .contains("Hash of the leaf", "bGVhZg==", "cm9vdA==")
                    .contains("Page 1 of");
        }
        assertThat(pdf()).isEqualTo(bytes);
    }

    private byte[] pdf() throws Exception {
        return http.perform(get(route).accept(MediaType.APPLICATION_PDF).with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().contentType(MediaType.APPLICATION_PDF))
                .andExpect(header().string("Content-Disposition", "attachment; filename=\"dossier-41.pdf\""))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void an_application_has_a_file_too() throws Exception {
        sides.answer(GetApplicationDossier.class, dossier());

        http.perform(get("/api/applications/" + post + "/dossier").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isOk());
        http.perform(get("/api/applications/" + post + "/dossier?position=x").with(as(Role.TALENT_OFFICER)))
                .andExpect(status().isBadRequest());
    }

    @Test
    void a_refusal_is_told_to_who_asked_for_paper_as_well() throws Exception {
        sides.answer(GetVacancyDossier.class, Refusal.of(RefusalCode.POSITION_NOT_REACHED, "not yet"));

        http.perform(get(route).accept(MediaType.APPLICATION_PDF).with(as(Role.AUDITOR)))
                .andExpect(status().isServiceUnavailable());
        assertThat(sides.sent()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"CANDIDATE", "HIRING_MANAGER", "PANEL_MEMBER", "ADMIN"})
    void others_get_no_file(Role role) throws Exception {
        http.perform(get(route).with(as(role))).andExpect(status().isForbidden());
    }

    private DossierView dossier() {
        var opened = item(30, "post.VacancyOpened", Map.of("criteria", Map.of("education", "BACHELOR")));
        var decision = item(
                PLACE,
                "post.CandidateAssigned",
                Map.of(
                        "candidateId",
                        chosen.toString(),
                        "verdict",
                        Map.of(
                                "fits",
                                true,
                                "score",
                                87.5,
                                "policyVersion",
                                "2025.1",
                                "findings",
                                List.of(Map.of(
                                        "criterion",
                                        "LANGUAGES",
                                        "required",
                                        "V in one, III in the other",
                                        "found",
                                        "en V",
                                        "met",
                                        true)))));
        return new DossierView(
                post,
                PLACE,
                LocalDate.parse("2026-02-01"),
                decision,
                List.of(),
                Map.of("plannedStart", "2026-06-01"),
                List.of(new DossierView.PolicyOfDay("CONTRACT_TERMS", "2025.1")),
                List.of(new DossierView.FixedCriteria(post, opened, PLACE, TIME, true)),
                List.of(),
                consideration(),
                null,
                List.of(opened),
                List.of(item(43, "post.OfferMade", Map.of("grade", "G8"))),
                new ChainView(PLACE, List.of(new ChainView.Link(0, null, decision)), List.of(), true),
                new InclusionView(
                        PLACE,
                        "e-41",
                        40,
                        "bGVhZg==",
                        List.of("cGF0aA=="),
                        true,
                        new CheckpointView("talentpool-1", 41, "cm9vdA==", "note")));
    }

    private ConsiderationView consideration() {
        var decision =
                new DecisionView(PLACE, DecisionKind.CHOSEN, chosen, TIME, LocalDate.parse("2026-02-01"), "2025.1");
        return new ConsiderationView(
                post,
                decision,
                "PDD 0123",
                "Assistant",
                GradeSlot.of("G8/G10"),
                LocalDate.parse("2026-06-01"),
                2,
                2,
                1,
                0,
                List.of(
                        new ConsiderationView.Item(chosen, true, false, match(chosen, true)),
                        new ConsiderationView.Item(other, false, false, match(other, false))),
                null);
    }

    private MatchView match(UUID candidate, boolean fits) {
        var finding = new Finding(
                "LANGUAGES",
                true,
                "V",
                "III",
                fits,
                0,
                "LA-03",
                fits ? CriterionOutcome.MET : CriterionOutcome.NOT_MET);
        return new MatchView(
                post, candidate, fits, 87.5, fits ? 1 : null, false, false, null, List.of(finding), "2025.1");
    }

    private static HistoryView.Item item(long position, String type, Map<String, Object> changes) {
        return new HistoryView.Item(
                position,
                TIME,
                type,
                "olivia",
                "TALENT_OFFICER",
                "Head of HR",
                "BEST_FIT",
                "Zoë Łukasiewicz asked",
                "c-1",
                "m-1",
                "2025.1",
                changes);
    }
}
