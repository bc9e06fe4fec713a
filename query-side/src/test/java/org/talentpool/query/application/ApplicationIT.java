package org.talentpool.query.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.application.AccommodationState;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationDeclined;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationRequested;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationQuery.GetApplication;
import org.talentpool.kernel.application.ApplicationState;
import org.talentpool.kernel.application.ApplicationView;
import org.talentpool.kernel.application.ApplicationView.Accommodation;
import org.talentpool.kernel.application.ApplicationView.AiFlag;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.application.SelectionPhase;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.requisition.RequisitionQuery.GetRequisition;
import org.talentpool.kernel.requisition.RequisitionState;
import org.talentpool.kernel.requisition.RequisitionView;
import org.talentpool.kernel.sample.ApplicationSample;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** An application with its findings, which an erasure takes away; and the requisition that it answers. */
@WithAnswers
class ApplicationIT {
    @Autowired
    Story story;

    Scene scene;
    UUID list;
    UUID candidate;

    @BeforeEach
    void register() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        candidate = scene.candidate();
    }

    @Test
    void a_listed_application_shows_what_was_found() {
        var moment = Instant.parse("2026-01-20T08:00:00Z");
        story.at(moment);
        var application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);

        var view = view(application);

        assertThat(view.state()).isEqualTo(ApplicationState.LISTED);
        assertThat(view.version()).isEqualTo(4);
        assertThat(view.submittedAt()).isEqualTo(moment);
        assertThat(view.screening()).isEqualTo(ScreeningOutcome.IN);
        assertThat(view.criteria()).isEqualTo(ApplicationSample.SCREENED);
        assertThat(view.assessments())
                .extracting(ApplicationView.Assessment::result)
                .containsExactly(ApplicationSample.RESULT);
        assertThat(view.listing()).isEqualTo(new ApplicationView.Listing(List.of(PROFILE), List.of(SLOT), NOTIFIED_ON));
    }

    @Test
    void an_erasure_takes_the_findings_and_leaves_the_stages() {
        var application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);
        story.tell(new CandidateErased(candidate));

        var view = view(application);

        assertThat(view.state()).isEqualTo(ApplicationState.LISTED);
        assertThat(view.criteria()).isEmpty();
        assertThat(view.assessments())
                .extracting(ApplicationView.Assessment::kind)
                .containsExactly(AssessmentKind.INTERVIEW);
        assertThat(view.assessments())
                .extracting(ApplicationView.Assessment::result)
                .containsOnlyNulls();
    }

    @Test
    void findings_made_after_an_erasure_are_not_kept_either() {
        var application = UUID.randomUUID();
        story.tell(
                new ApplicationSubmitted(application, candidate, list, List.of(PROFILE)),
                new CandidateErased(candidate),
                new ApplicationScreened(
                        application, candidate, list, ScreeningOutcome.IN, Personal.of(ApplicationSample.SCREENED)),
                new AssessmentRecorded(
                        application, candidate, list, AssessmentKind.TEST, Personal.of(ApplicationSample.RESULT)));

        assertThat(view(application).criteria()).isEmpty();
        assertThat(view(application).assessments().getFirst().result()).isNull();
    }

    @Test
    void flags_and_accommodation_are_shown_and_move_no_stage() {
        var application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);
        assertThat(view(application).accommodation().state()).isEqualTo(AccommodationState.NOT_REQUESTED);
        scene.flag(application, candidate, list, "Two answers alike");
        scene.flag(application, candidate, list, "A third one");
        scene.accommodate(application, candidate, list, "On paper", "More time");

        var view = view(application);

        assertThat(view.state()).isEqualTo(ApplicationState.LISTED);
        assertThat(view.version()).isEqualTo(8);
        assertThat(view.aiFlags()).extracting(AiFlag::phase).containsOnly(SelectionPhase.TEST);
        assertThat(view.aiFlags()).extracting(AiFlag::evidence).containsExactly("Two answers alike", "A third one");
        assertThat(view.accommodation()).isEqualTo(new Accommodation(AccommodationState.GRANTED, "More time"));
    }

    @Test
    void an_erasure_takes_evidence_and_measures_before_and_after() {
        var application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);
        scene.flag(application, candidate, list, "Two answers alike");
        scene.accommodate(application, candidate, list, "On paper", "More time");
        story.tell(new CandidateErased(candidate));
        assertThat(view(application).accommodation().measures()).isNull();
        scene.flag(application, candidate, list, "A third one");
        scene.accommodate(application, candidate, list, "On paper", "Less noise");

        var view = view(application);

        assertThat(view.aiFlags()).hasSize(2).extracting(AiFlag::evidence).containsOnlyNulls();
        assertThat(view.accommodation()).isEqualTo(new Accommodation(AccommodationState.GRANTED, null));
    }

    @Test
    void a_declined_accommodation_says_so() {
        var application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);
        story.tell(
                new AccommodationRequested(application, candidate, list),
                new AccommodationDeclined(application, candidate, list));

        assertThat(view(application).accommodation()).isEqualTo(new Accommodation(AccommodationState.DECLINED, null));
    }

    @Test
    void a_withdrawn_application_says_so_and_an_unknown_one_nothing() {
        var application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON, SLOT);
        story.tell(new ApplicationWithdrawn(application, candidate, list));

        assertThat(view(application).state()).isEqualTo(ApplicationState.WITHDRAWN);
        assertThat(view(UUID.randomUUID())).isNull();
    }

    @Test
    void an_established_requisition_shows_its_criteria_and_the_end_of_its_list() {
        var view = story.ask(new GetRequisition(new RequisitionId(list)), RequisitionView.class);

        assertThat(view.state()).isEqualTo(RequisitionState.LIST_ESTABLISHED);
        assertThat(view.version()).isEqualTo(5);
        assertThat(view.criteriaFixed()).isTrue();
        assertThat(view.criteria()).isEqualTo(Samples.CRITERIA);
        assertThat(view.gradeSlots()).containsExactly(SLOT);
        assertThat(view.validUntil()).isEqualTo(VALID_UNTIL);
    }

    private ApplicationView view(UUID id) {
        return story.ask(new GetApplication(new ApplicationId(id)), ApplicationView.class);
    }
}
