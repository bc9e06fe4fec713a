package org.talentpool.command.candidate;

import java.util.List;
import java.util.Locale;
import org.talentpool.command.decision.Decisions;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailClaimed;
import org.talentpool.kernel.candidate.EmailClaimEvent.EmailReleased;
import org.talentpool.kernel.sample.Samples;

/** Candidates and the claims on their e-mail addresses; a fingerprint is the address in small letters. */
class CandidateFixture extends Decisions {
    static final String EMAIL = "ada@example.org";
    static final CandidateErased ERASED = new CandidateErased(Samples.CANDIDATE.value());

    CandidateFixture() {
        var claims =
                new EmailClaims(aggregates(), repository(EmailClaim.class), email -> email.toLowerCase(Locale.ROOT));
        handler(new Registering(aggregates(), repository(Candidate.class), claims));
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
