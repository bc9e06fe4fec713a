package org.talentpool.command.candidate;

import java.util.Optional;
import java.util.UUID;
import org.talentpool.kernel.candidate.CandidateCommand.LiftLegalHold;
import org.talentpool.kernel.candidate.CandidateCommand.PlaceLegalHold;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldLifted;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldPlaced;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;

/** When a candidate may be erased. */
@Applies("DP-05")
final class ErasureRules {
    private ErasureRules() {}

    /** Who is held, offered or appointed stays on file, as does whom a proceeding or the file of its employment needs. */
    static Optional<CandidateEvent> erase(UUID id, CandidateFacts facts, PoliciesInForce inForce) {
        facts.mustNotBeErased();
        facts.mustBeFree();
        facts.keeping().mustNotBeKept(inForce);
        return Optional.of(new CandidateErased(id));
    }

    /** What was decided once and executed is not decided again. */
    static Optional<CandidateEvent> eraseAnew(UUID id, CandidateFacts facts) {
        return facts.isErased() ? Optional.empty() : Optional.of(new CandidateErased(id));
    }

    /** A hold that stands already is no news. */
    static Optional<CandidateEvent> place(PlaceLegalHold command, CandidateFacts facts) {
        facts.mustNotBeErased();
        return facts.keeping().holds().contains(command.holdId())
                ? Optional.empty()
                : Optional.of(new LegalHoldPlaced(command.candidateId().value(), command.holdId()));
    }

    /** One that is not there is lifted already. */
    static Optional<CandidateEvent> lift(LiftLegalHold command, CandidateFacts facts) {
        facts.mustNotBeErased();
        return facts.keeping().holds().contains(command.holdId())
                ? Optional.of(new LegalHoldLifted(command.candidateId().value(), command.holdId()))
                : Optional.empty();
    }
}
