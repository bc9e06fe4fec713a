package org.talentpool.command.candidate;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.candidate.CandidateCommand.DeclareIneligible;
import org.talentpool.kernel.candidate.CandidateCommand.RestoreEligibility;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateId;

/** Declares candidates ineligible, and restores them. */
@Component
class Declaring {
    private final Repository<Candidate> candidates;

    Declaring(Repository<Candidate> candidates) {
        this.candidates = candidates;
    }

    /** Also of somebody whom a post is kept for: the officer then takes back what was begun. Once declared is declared. */
    @CommandHandler
    void handle(DeclareIneligible command) {
        var id = command.candidateId();
        Aggregates.load(candidates, id).execute(known -> known.follow(facts -> declare(id, facts)));
    }

    @CommandHandler
    void handle(RestoreEligibility command) {
        var id = command.candidateId();
        Aggregates.load(candidates, id).execute(known -> known.follow(facts -> restore(id, facts)));
    }

    private static Optional<CandidateEvent> declare(CandidateId id, CandidateFacts facts) {
        facts.mustNotBeErased();
        return facts.isIneligible() ? Optional.empty() : Optional.of(new CandidateDeclaredIneligible(id.value()));
    }

    private static Optional<CandidateEvent> restore(CandidateId id, CandidateFacts facts) {
        facts.mustNotBeErased();
        if (!facts.isIneligible()) {
            throw Refused.wrongState(Availability.AVAILABLE);
        }
        return Optional.of(new EligibilityRestored(id.value()));
    }
}
