package org.talentpool.command.candidate;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.candidate.CandidateCommand.ChangeProfile;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;

/** Changes to a candidate that touch its e-mail address: candidate and claim are appended to in one unit of work. */
@Component
class Registering {
    private final Aggregates aggregates;
    private final Repository<Candidate> candidates;
    private final EmailClaims claims;

    Registering(Aggregates aggregates, Repository<Candidate> candidates, EmailClaims claims) {
        this.aggregates = aggregates;
        this.candidates = candidates;
        this.claims = claims;
    }

    /** A known e-mail address is told before a taken id, because it names the candidate that is meant. */
    @CommandHandler
    void handle(RegisterCandidate command, MetaData sender) throws Exception {
        ActingCandidate.mayTouch(sender, command.candidateId().value(), command.candidateId());
        claims.mustBeFree(command.person().email());
        aggregates.begin(candidates, command.candidateId(), () -> new Candidate(command));
        claims.claim(command.person().email(), command.candidateId());
    }

    @CommandHandler
    void handle(ChangeProfile command, MetaData sender) throws Exception {
        ActingCandidate.mayTouch(sender, command.candidateId().value(), command.candidateId());
        var candidate = Aggregates.load(candidates, command.candidateId());
        String before = candidate.invoke(Candidate::email);
        candidate.execute(known -> known.decide(command));
        claims.change(before, candidate.invoke(Candidate::email), command.candidateId());
    }
}
