package org.talentpool.query.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.consideration.ConsiderationView;
import org.talentpool.kernel.dossier.DossierQuery.GetApplicationDossier;
import org.talentpool.kernel.dossier.DossierQuery.GetVacancyDossier;
import org.talentpool.kernel.dossier.DossierView;
import org.talentpool.kernel.history.HistoryFilter;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionEvent.CriteriaFixed;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** The file of a choice among two members, and that of an application. */
@WithAnswers
class DossierIT {
    @Autowired
    Story story;

    Scene scene;
    UUID list;
    UUID chosen;
    UUID other;
    UUID post;
    long choice;

    @BeforeEach
    void choose() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        chosen = scene.member(list);
        other = scene.member(list);
        post = scene.openPost(list);
        story.decidedWith(Map.of(
                "actor", "olivia", "authority", "Head of HR", "correlationId", "c-" + post, "causationId", "choosing"));
        scene.hold(post, chosen, list);
        choice = story.position() - 1;
        story.decidedWith(Map.of());
        scene.offer(post, chosen, list);
    }

    @AfterEach
    void decide_without_metadata() {
        story.decidedWith(Map.of());
    }

    @Test
    void who_decided_is_filed_with_what_was_and_what_followed() {
        var dossier = dossier(choice);

        assertThat(dossier.decision().type()).isEqualTo("post.CandidateAssigned");
        assertThat(dossier.decision().actor()).isEqualTo("olivia");
        assertThat(dossier.decision().authority()).isEqualTo("Head of HR");
        assertThat(dossier.decision().changes()).containsKey("verdict");
        assertThat(types(dossier.alsoDecided())).containsExactly("candidate.CandidateCommitted");
        assertThat(types(dossier.earlier())).containsExactly("post.PostPlanned", "post.VacancyOpened");
        assertThat(types(dossier.later())).containsExactly("post.OfferMade");
        assertThat(dossier.stateBefore()).containsKey("plannedStart").doesNotContainKey("holdUntil");
        assertThat(dossier.policies()).hasSizeGreaterThan(7);
    }

    @Test
    void everybody_who_was_considered_is_filed_with_a_verdict() {
        var consideration = dossier(choice).consideration();

        assertThat(consideration.items())
                .extracting(ConsiderationView.Item::candidateId)
                .containsExactlyInAnyOrder(chosen, other);
        assertThat(consideration.items())
                .allSatisfy(item -> assertThat(item.match()).isNotNull());
    }

    @Test
    void criteria_prove_by_their_places_that_they_were_fixed_before() {
        var criteria = dossier(choice).criteria();

        assertThat(criteria).extracting(DossierView.FixedCriteria::of).containsExactly(post, list);
        assertThat(criteria).allSatisfy(fixed -> {
            assertThat(fixed.fixedBeforeUse()).isTrue();
            assertThat(fixed.fixed().position()).isLessThan(fixed.firstUse());
        });
        assertThat(criteria.getFirst().firstUse()).isEqualTo(choice);
    }

    @Test
    void criteria_that_came_after_the_first_screening_are_shown_as_what_they_are() {
        story.tell(new CriteriaFixed(list, Samples.CRITERIA));
        scene.openPost(list);
        var application = scene.list(scene.candidate(), list, Samples.EVIDENCE, Samples.NOTIFIED_ON, Samples.SLOT);

        assertThat(dossierOf(application).criteria())
                .extracting(DossierView.FixedCriteria::fixedBeforeUse)
                .containsExactly(true, false);
    }

    @Test
    void the_way_onto_the_list_is_filed_with_the_choice() {
        assertThat(types(dossier(choice).selection()))
                .containsExactly(
                        "application.ApplicationSubmitted",
                        "application.ApplicationScreened",
                        "application.AssessmentRecorded",
                        "application.ApplicantListed");
    }

    @Test
    void an_application_is_filed_by_what_decided_its_fate() {
        var application = scene.list(scene.candidate(), list, Samples.EVIDENCE, Samples.NOTIFIED_ON, Samples.SLOT);

        var dossier = dossierOf(application);

        assertThat(dossier.decision().type()).isEqualTo("application.ApplicantListed");
        assertThat(dossier.consideration()).isNull();
        assertThat(types(dossier.selection())).contains("application.ApplicationScreened");
    }

    @Test
    void a_later_decision_on_the_post_is_filed_with_the_choice_it_rests_on() {
        var offer = positions("post.OfferMade").getLast();

        assertThat(dossier(offer).consideration().decision().position()).isEqualTo(choice);
    }

    @Test
    void a_place_that_says_nothing_of_the_post_has_no_file() {
        assertThat(story.ask(new GetVacancyDossier(new PostId(post), choice + 1), DossierView.class))
                .isNull();
        assertThat(story.ask(new GetVacancyDossier(new PostId(list), choice), DossierView.class))
                .isNull();
        assertThat(story.ask(new GetApplicationDossier(new ApplicationId(UUID.randomUUID()), null), DossierView.class))
                .isNull();
    }

    private DossierView dossier(long position) {
        return story.ask(new GetVacancyDossier(new PostId(post), position), DossierView.class);
    }

    private DossierView dossierOf(UUID application) {
        return story.ask(new GetApplicationDossier(new ApplicationId(application), null), DossierView.class);
    }

    private List<Long> positions(String type) {
        var query = new ListHistory(HistoryFilter.about(post).only(type), 500, null);
        return story.ask(query, HistoryView.class).items().stream()
                .map(HistoryView.Item::position)
                .toList();
    }

    private static List<String> types(List<HistoryView.Item> items) {
        return items.stream().map(HistoryView.Item::type).toList();
    }
}
