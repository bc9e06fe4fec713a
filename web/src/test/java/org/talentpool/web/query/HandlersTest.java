package org.talentpool.web.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationState;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.application.ApplicationView.Accommodation;
import org.talentpool.kernel.application.ApplicationView.AiFlag;
import org.talentpool.kernel.application.ApplicationView.Assessment;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.application.SelectionPhase;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;

class HandlersTest {
    private static final UUID ID = UUID.randomUUID();
    private static final AiFlag FLAG = new AiFlag(SelectionPhase.TEST, Instant.EPOCH, "Two answers alike");
    private static final Accommodation GRANTED = new Accommodation(AccommodationState.GRANTED, "More time");

    @Test
    @Allows("AU-09")
    @Refuses("AU-09")
    void a_candidate_reads_what_was_decided_and_not_by_whom() {
        var assessed = item("r.boss", Map.of("result", Map.of("score", 7, "panel", List.of("A. Name"))));

        var shown = Handlers.withheld(new HistoryView(ID, List.of(assessed), null), "me");

        assertThat(shown.items().getFirst().actor()).isEqualTo("withheld");
        assertThat(shown.items().getFirst().role()).isEqualTo("PANEL_MEMBER");
        assertThat(shown.items().getFirst().changes()).isEqualTo(Map.of("result", Map.of("score", 7)));
    }

    @Test
    @Allows("AU-09")
    void own_acts_keep_their_actor() {
        var shown = Handlers.withheld(new HistoryView(ID, List.of(item("me", Map.of())), null), "me");

        assertThat(shown.items().getFirst().actor()).isEqualTo("me");
    }

    @Test
    @Allows("AU-08")
    @Refuses("AU-09")
    void an_application_keeps_its_scores_flags_and_measures_and_loses_its_panel() {
        var result = new AssessmentResult(BigDecimal.ONE, BigDecimal.TEN, List.of(), List.of("A. Name"));
        var application = new ApplicationView(
                ID,
                3,
                ID,
                ID,
                ApplicationState.ASSESSED,
                List.of(),
                Instant.EPOCH,
                null,
                List.of(),
                List.of(new Assessment(AssessmentKind.INTERVIEW, Instant.EPOCH, result)),
                List.of(FLAG),
                GRANTED,
                null);

        var view = Handlers.withheld(application);
        var shown = view.assessments().getFirst().result();

        assertThat(view.aiFlags()).containsExactly(FLAG);
        assertThat(view.accommodation()).isEqualTo(GRANTED);
        assertThat(shown.score()).isEqualTo(BigDecimal.ONE);
        assertThat(shown.panel()).isEmpty();
    }

    private static HistoryView.Item item(String actor, Map<String, Object> changes) {
        return new HistoryView.Item(
                1,
                Instant.EPOCH,
                "application.AssessmentRecorded",
                actor,
                "PANEL_MEMBER",
                null,
                null,
                null,
                null,
                null,
                null,
                changes);
    }
}
