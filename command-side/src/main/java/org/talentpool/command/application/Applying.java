package org.talentpool.command.application;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;

/** Takes an application in: judged by the requisition, begun as a stream of its own, and noted at the candidate. */
@Component
class Applying {
    private final Aggregates aggregates;
    private final Repository<Requisition> requisitions;
    private final Repository<Application> applications;
    private final Repository<Candidate> candidates;
    private final Policies policies;

    Applying(
            Aggregates aggregates,
            Repository<Requisition> requisitions,
            Repository<Application> applications,
            Repository<Candidate> candidates,
            Policies policies) {
        this.aggregates = aggregates;
        this.requisitions = requisitions;
        this.applications = applications;
        this.candidates = candidates;
        this.policies = policies;
    }

    @CommandHandler
    void handle(ApplyToRequisition command, MetaData sender) throws Exception {
        ActingCandidate.mayTouch(sender, command.candidateId().value(), command.candidateId());
        Aggregates.load(requisitions, command.requisitionId())
                .execute(requisition -> requisition.mustTakeApplication(command.profiles()));
        Aggregates.load(candidates, command.candidateId())
                .execute(candidate -> candidate.lodgeApplication(
                        command.applicationId().value(), command.requisitionId().value(), policies.inForceToday()));
        aggregates.begin(applications, command.applicationId(), () -> new Application(command));
    }
}
