package org.talentpool.command.application;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.application.ApplicationCommand.FlagAiUse;
import org.talentpool.kernel.application.ApplicationCommand.ListApplicant;
import org.talentpool.kernel.application.ApplicationCommand.RecordAssessment;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.requisition.RequisitionId;

/** Takes an application through screening and assessment to the list; nothing more is found out about an erased candidate. */
@Applies(
        value = "SE-13",
        refusesNothing = "a flag is noted and nothing follows from it; to reject is a decision of its own")
@Component
class Selecting {
    private final Repository<Requisition> requisitions;
    private final Repository<Application> applications;
    private final Repository<Candidate> candidates;

    Selecting(
            Repository<Requisition> requisitions,
            Repository<Application> applications,
            Repository<Candidate> candidates) {
        this.requisitions = requisitions;
        this.applications = applications;
        this.candidates = candidates;
    }

    /** Screening out ends the application, so that the candidate has none live. */
    @CommandHandler
    void handle(ScreenApplication command) {
        var application = Aggregates.load(applications, command.applicationId());
        requisitionOf(application).execute(Requisition::mustAllowScreening);
        var candidate = candidateOf(application);
        application.execute(submitted -> submitted.decide(command));
        if (command.outcome() == ScreeningOutcome.OUT) {
            var requisitionId = application.invoke(Application::requisition);
            candidate.execute(
                    known -> known.endApplication(command.applicationId().value(), requisitionId));
        }
    }

    @CommandHandler
    void handle(RecordAssessment command) {
        var application = Aggregates.load(applications, command.applicationId());
        candidateOf(application);
        application.execute(screened -> screened.decide(command));
    }

    @CommandHandler
    void handle(FlagAiUse command) {
        var application = Aggregates.load(applications, command.applicationId());
        candidateOf(application);
        application.execute(live -> live.decide(command));
    }

    @CommandHandler
    void handle(ListApplicant command) {
        var application = Aggregates.load(applications, command.applicationId());
        requisitionOf(application).execute(requisition -> requisition.mustTakeListing(command.gradeSlots()));
        var candidate = candidateOf(application);
        var listed = application.invoke(assessed -> assessed.decide(command));
        var evidence = application.invoke(assessed -> Merit.of(assessed.results()));
        candidate.execute(known -> known.gainMembership(listed, evidence));
    }

    private Aggregate<Requisition> requisitionOf(Aggregate<Application> application) {
        return Aggregates.load(requisitions, new RequisitionId(application.invoke(Application::requisition)));
    }

    private Aggregate<Candidate> candidateOf(Aggregate<Application> application) {
        var candidate = Aggregates.load(candidates, new CandidateId(application.invoke(Application::candidate)));
        candidate.execute(Candidate::mustNotBeErased);
        return candidate;
    }
}
