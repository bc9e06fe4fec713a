package org.talentpool.command.application;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.application.ApplicationCommand.RejectApplication;
import org.talentpool.kernel.application.ApplicationCommand.WithdrawApplication;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.candidate.CandidateId;

/** Ends an application and frees the candidate to apply to the requisition again. */
@Component
class Ending {
    private final Repository<Application> applications;
    private final Repository<Candidate> candidates;

    Ending(Repository<Application> applications, Repository<Candidate> candidates) {
        this.applications = applications;
        this.candidates = candidates;
    }

    @CommandHandler
    void handle(RejectApplication command) {
        var application = Aggregates.load(applications, command.applicationId());
        application.execute(live -> live.decide(command));
        freeCandidate(application, command.applicationId());
    }

    /** A listed applicant leaves the list as well, unless a post is kept for the person meanwhile. */
    @CommandHandler
    void handle(WithdrawApplication command, MetaData sender) {
        var application = Aggregates.load(applications, command.applicationId());
        ActingCandidate.mayTouch(sender, application.invoke(Application::candidate), command.applicationId());
        boolean listed = application.invoke(Application::isListed);
        application.execute(live -> live.decide(command));
        if (listed) {
            var requisition = application.invoke(Application::requisition);
            candidateOf(application).execute(candidate -> candidate.withdrawMembership(requisition));
        }
        freeCandidate(application, command.applicationId());
    }

    private void freeCandidate(Aggregate<Application> application, ApplicationId id) {
        var requisition = application.invoke(Application::requisition);
        candidateOf(application).execute(candidate -> candidate.endApplication(id.value(), requisition));
    }

    private Aggregate<Candidate> candidateOf(Aggregate<Application> application) {
        return Aggregates.load(candidates, new CandidateId(application.invoke(Application::candidate)));
    }
}
