package org.talentpool.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.application.ApplicationState.ASSESSED;
import static org.talentpool.kernel.application.ApplicationState.LISTED;
import static org.talentpool.kernel.application.ApplicationState.REJECTED;
import static org.talentpool.kernel.application.ApplicationState.SCREENED_IN;
import static org.talentpool.kernel.application.ApplicationState.SCREENED_OUT;
import static org.talentpool.kernel.application.ApplicationState.SUBMITTED;
import static org.talentpool.kernel.application.ApplicationState.WITHDRAWN;
import static org.talentpool.kernel.refusal.RefusalCode.NOT_IN_REQUISITION;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.application.ApplicationCommand.DeclineAccommodation;
import org.talentpool.kernel.application.ApplicationCommand.FlagAiUse;
import org.talentpool.kernel.application.ApplicationCommand.GrantAccommodation;
import org.talentpool.kernel.application.ApplicationCommand.ListApplicant;
import org.talentpool.kernel.application.ApplicationCommand.RecordAssessment;
import org.talentpool.kernel.application.ApplicationCommand.RejectApplication;
import org.talentpool.kernel.application.ApplicationCommand.RequestAccommodation;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.application.ApplicationCommand.WithdrawApplication;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationDeclined;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationGranted;
import org.talentpool.kernel.application.ApplicationEvent.AccommodationRequested;
import org.talentpool.kernel.application.ApplicationEvent.AiUseFlagged;
import org.talentpool.kernel.application.ApplicationEvent.ApplicantListed;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationRejected;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationScreened;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentpool.kernel.application.ApplicationEvent.AssessmentRecorded;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.ApplicationState;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.refusal.Refusal;

/**
 * One candidate's application to one requisition. Screened out, rejected and withdrawn it is over and frees the candidate
 * to apply again while the requisition takes applications; listed it stays live, as it carries a membership.
 */
@Aggregate
class Application {
    @AggregateIdentifier
    private ApplicationId id;

    private ApplicationSubmitted submission;
    private ApplicationState state = SUBMITTED;
    private final List<Personal<AssessmentResult>> results = new ArrayList<>();
    private Accommodation accommodation = Accommodation.NONE;

    Application() {}

    Application(ApplyToRequisition command) {
        apply(new ApplicationSubmitted(
                command.applicationId().value(),
                command.candidateId().value(),
                command.requisitionId().value(),
                command.profiles()));
    }

    @EventSourcingHandler
    void evolve(ApplicationSubmitted event) {
        id = new ApplicationId(event.applicationId());
        submission = event;
    }

    void decide(ScreenApplication command) {
        mustBe(SUBMITTED);
        apply(new ApplicationScreened(
                id.value(), candidate(), requisition(), command.outcome(), Personal.of(command.criteria())));
    }

    @EventSourcingHandler
    void evolve(ApplicationScreened event) {
        state = event.outcome() == ScreeningOutcome.IN ? SCREENED_IN : SCREENED_OUT;
    }

    void decide(RecordAssessment command) {
        mustBe(SCREENED_IN, ASSESSED);
        Merit.mustBeAScore(command.result());
        apply(new AssessmentRecorded(
                id.value(), candidate(), requisition(), command.kind(), Personal.of(command.result())));
    }

    @EventSourcingHandler
    void evolve(AssessmentRecorded event) {
        state = ASSESSED;
        results.add(event.result());
    }

    /** Lists for profiles that were applied for and no others. */
    ApplicantListed decide(ListApplicant command) {
        mustBe(ASSESSED);
        if (!submission.profiles().containsAll(command.profiles())) {
            throw Refusal.of(
                    NOT_IN_REQUISITION,
                    "Not applied for",
                    Map.of(
                            "profiles",
                            submission.profiles().stream().map(Enum::name).toList()));
        }
        var listed = new ApplicantListed(
                id.value(), candidate(), requisition(), command.profiles(), command.gradeSlots(), command.notifiedOn());
        apply(listed);
        return listed;
    }

    @EventSourcingHandler
    void evolve(ApplicantListed event) {
        state = LISTED;
    }

    /** As often as something is noticed while the application is live; a flag moves nothing on (SE-13). */
    void decide(FlagAiUse command) {
        mustBe(SUBMITTED, SCREENED_IN, ASSESSED, LISTED);
        apply(new AiUseFlagged(
                id.value(), candidate(), requisition(), command.phase(), Personal.of(command.evidence())));
    }

    void decide(RequestAccommodation command) {
        mustBe(SUBMITTED, SCREENED_IN, ASSESSED);
        if (accommodation.lacksRequest()) {
            apply(new AccommodationRequested(id.value(), candidate(), requisition()));
        }
    }

    /** Something can be filed or granted for whoever asked, while the selection goes on (SE-14). */
    void mustAskForAccommodation() {
        mustBe(SUBMITTED, SCREENED_IN, ASSESSED);
        accommodation.mustBeAskedFor();
    }

    void decide(GrantAccommodation command) {
        var measures = Personal.of(command.measures());
        if (accommodation.lacks(measures)) {
            apply(new AccommodationGranted(id.value(), candidate(), requisition(), measures));
        }
    }

    void decide(DeclineAccommodation command) {
        mustBe(SUBMITTED, SCREENED_IN, ASSESSED);
        if (accommodation.lacksRefusal()) {
            apply(new AccommodationDeclined(id.value(), candidate(), requisition()));
        }
    }

    @EventSourcingHandler
    void evolve(AccommodationRequested event) {
        accommodation = Accommodation.after(event, accommodation);
    }

    @EventSourcingHandler
    void evolve(AccommodationGranted event) {
        accommodation = Accommodation.after(event, accommodation);
    }

    @EventSourcingHandler
    void evolve(AccommodationDeclined event) {
        accommodation = Accommodation.after(event, accommodation);
    }

    void decide(RejectApplication command) {
        mustBe(SUBMITTED, SCREENED_IN, ASSESSED);
        apply(new ApplicationRejected(id.value(), candidate(), requisition()));
    }

    @EventSourcingHandler
    void evolve(ApplicationRejected event) {
        state = REJECTED;
    }

    void decide(WithdrawApplication command) {
        mustBe(SUBMITTED, SCREENED_IN, ASSESSED, LISTED);
        apply(new ApplicationWithdrawn(id.value(), candidate(), requisition()));
    }

    @EventSourcingHandler
    void evolve(ApplicationWithdrawn event) {
        state = WITHDRAWN;
    }

    UUID candidate() {
        return submission.candidateId();
    }

    UUID requisition() {
        return submission.requisitionId();
    }

    boolean isListed() {
        return state == LISTED;
    }

    List<Personal<AssessmentResult>> results() {
        return List.copyOf(results);
    }

    private void mustBe(ApplicationState... allowed) {
        if (!Set.of(allowed).contains(state)) {
            throw Refused.wrongState(state);
        }
    }
}
