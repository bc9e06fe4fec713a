package org.talentpool.command.candidate;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Authority;
import org.talentpool.command.policy.Policies;
import org.talentpool.kernel.candidate.CandidateCommand.EraseCandidate;
import org.talentpool.kernel.candidate.CandidateCommand.LiftLegalHold;
import org.talentpool.kernel.candidate.CandidateCommand.PlaceLegalHold;
import org.talentpool.kernel.candidate.CandidateCommand.RepeatErasure;
import org.talentpool.kernel.candidate.CandidateId;

/** Forgets persons and keeps them on file: candidate and claim on the address are appended to in one unit of work. */
@Component
class Erasing {
    private final Repository<Candidate> candidates;
    private final EmailClaims claims;
    private final Policies policies;

    Erasing(Repository<Candidate> candidates, EmailClaims claims, Policies policies) {
        this.candidates = candidates;
        this.claims = claims;
        this.policies = policies;
    }

    @CommandHandler
    void handle(EraseCandidate command, MetaData sender) {
        CandidateId id = command.candidateId();
        ActingCandidate.mayTouch(sender, id.value(), id);
        var inForce = policies.inForceToday();
        var candidate = Aggregates.load(candidates, id);
        var email = candidate.invoke(Candidate::knownEmail);
        candidate.execute(known -> known.follow(facts -> ErasureRules.erase(id.value(), facts, inForce)));
        email.ifPresent(claims::release);
    }

    /** The key may be gone already, and with it the address: then nobody can set its claim free. */
    @CommandHandler
    void handle(RepeatErasure command) {
        CandidateId id = command.candidateId();
        var candidate = Aggregates.load(candidates, id);
        Optional<String> email = candidate.invoke(Candidate::knownEmail);
        candidate.execute(known -> known.follow(facts -> ErasureRules.eraseAnew(id.value(), facts)));
        email.ifPresent(claims::release);
    }

    @CommandHandler
    void handle(PlaceLegalHold command, MetaData sender) {
        Authority.mustBeNamed(sender);
        Aggregates.load(candidates, command.candidateId())
                .execute(known -> known.follow(facts -> ErasureRules.place(command, facts)));
    }

    @CommandHandler
    void handle(LiftLegalHold command, MetaData sender) {
        Authority.mustBeNamed(sender);
        Aggregates.load(candidates, command.candidateId())
                .execute(known -> known.follow(facts -> ErasureRules.lift(command, facts)));
    }
}
