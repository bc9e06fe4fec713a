package org.talentpool.command.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldLifted;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldPlaced;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailClaimed;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailReleased;
import org.talentpool.kernel.sample.Samples;

/** Candidates and the claims on their e-mail addresses; a fingerprint is the address in small letters. */
class CandidateFixture extends Decisions {
    static final String EMAIL = "ada@example.org";
    static final CandidateErased ERASED = new CandidateErased(Samples.CANDIDATE.value());

    static final UUID HOLD = UUID.fromString("00000000-0000-4000-8000-000000000091");
    static final UUID ANOTHER_HOLD = UUID.fromString("00000000-0000-4000-8000-000000000092");
    static final LocalDate LAST_DAY = LocalDate.parse("2029-05-31");

    static LegalHoldPlaced placed(UUID hold) {
        return new LegalHoldPlaced(Samples.CANDIDATE.value(), hold);
    }

    static LegalHoldLifted lifted(UUID hold) {
        return new LegalHoldLifted(Samples.CANDIDATE.value(), hold);
    }

    static CommitmentEnded employedUntil(LocalDate lastDay) {
        return new CommitmentEnded(
                Samples.CANDIDATE.value(),
                Samples.POST.value(),
                Samples.REQUISITION.value(),
                CommitmentEnd.CONTRACT_ENDED,
                lastDay);
    }

    CandidateFixture() {
        var claims =
                new EmailClaims(aggregates(), repository(EmailClaim.class), email -> email.toLowerCase(Locale.ROOT));
        var candidates = repository(Candidate.class);
        handler(new Registering(aggregates(), candidates, claims));
        handler(new Declaring(candidates));
        handler(new Erasing(candidates, claims, policies()));
    }

    static EmailClaimed claimed(String email, CandidateId by) {
        return new EmailClaimed(email, by.value());
    }

    static EmailReleased released(String email, CandidateId by) {
        return new EmailReleased(email, by.value());
    }

    static List<EmailClaimed> claim(String email, CandidateId by) {
        return List.of(claimed(email, by));
    }
}
