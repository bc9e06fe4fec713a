package org.talentpool.command.application;

import static org.talentpool.kernel.refusal.RefusalCode.EVIDENCE_MISSING;

import java.util.Map;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.accommodation.AccommodationCommand.FileEvidence;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.application.ApplicationCommand.DeclineAccommodation;
import org.talentpool.kernel.application.ApplicationCommand.GrantAccommodation;
import org.talentpool.kernel.application.ApplicationCommand.RequestAccommodation;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.refusal.Refusal;

/**
 * Takes a request for accommodation, files the evidence for it, and decides (SE-14). The application learns of the request and
 * of what is done, never of the evidence; of the evidence a decision asks only whether there is some.
 */
@Applies({"SE-14", "DP-04"})
@Component
class Accommodating {
    private final Aggregates aggregates;
    private final Repository<Application> applications;
    private final Repository<EvidenceFile> files;
    private final Repository<Candidate> candidates;

    Accommodating(
            Aggregates aggregates,
            Repository<Application> applications,
            Repository<EvidenceFile> files,
            Repository<Candidate> candidates) {
        this.aggregates = aggregates;
        this.applications = applications;
        this.files = files;
        this.candidates = candidates;
    }

    @CommandHandler
    void handle(RequestAccommodation command, MetaData sender) {
        application(command.applicationId(), sender).execute(live -> live.decide(command));
    }

    @CommandHandler
    void handle(FileEvidence command, MetaData sender) throws Exception {
        var id = command.accommodationId();
        var application = application(id.application(), sender);
        application.execute(Application::mustAskForAccommodation);
        var candidate = application.invoke(Application::candidate);
        var file = aggregates.find(files, id);
        if (file.isPresent()) {
            file.get().execute(known -> known.decide(command, candidate));
        } else {
            aggregates.create(files, id, () -> new EvidenceFile(command, candidate));
        }
    }

    /** Evidence, once filed, stays on file, so it is only looked for. */
    @CommandHandler
    void handle(GrantAccommodation command, MetaData sender) {
        var application = application(command.applicationId(), sender);
        application.execute(Application::mustAskForAccommodation);
        if (aggregates.find(files, AccommodationId.of(command.applicationId())).isEmpty()) {
            throw Refusal.byRule(EVIDENCE_MISSING, "SE-14", "No evidence is filed", Map.of());
        }
        application.execute(live -> live.decide(command));
    }

    @CommandHandler
    void handle(DeclineAccommodation command) {
        Aggregates.load(applications, command.applicationId()).execute(live -> live.decide(command));
    }

    /** Of whoever may touch it; nothing personal is kept about somebody who was erased. */
    private Aggregate<Application> application(ApplicationId id, MetaData sender) {
        var application = Aggregates.load(applications, id);
        var candidate = application.invoke(Application::candidate);
        ActingCandidate.mayTouch(sender, candidate, id);
        Aggregates.load(candidates, new CandidateId(candidate)).execute(Candidate::mustNotBeErased);
        return application;
    }
}
