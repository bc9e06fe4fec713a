package org.talentpool.command.candidate;

import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.EmailClaimId;

/** Claims and releases e-mail addresses in the unit of work of whoever needs them. */
class EmailClaims {
    private final Aggregates aggregates;
    private final Repository<EmailClaim> claims;
    private final UnaryOperator<String> fingerprint;

    /** @param fingerprint keyed hash of an address, the same however the address is written */
    EmailClaims(Aggregates aggregates, Repository<EmailClaim> claims, UnaryOperator<String> fingerprint) {
        this.aggregates = aggregates;
        this.claims = claims;
        this.fingerprint = fingerprint;
    }

    /** @throws org.talentpool.kernel.refusal.Refusal with {@code CANDIDATE_ALREADY_REGISTERED} */
    void mustBeFree(String email) {
        find(idOf(email)).ifPresent(claim -> claim.execute(EmailClaim::mustBeFree));
    }

    void claim(String email, CandidateId candidate) throws Exception {
        var id = idOf(email);
        var known = find(id);
        if (known.isPresent()) {
            known.get().execute(claim -> claim.claimFor(candidate));
        } else {
            claims.newInstance(() -> new EmailClaim(id, candidate));
        }
    }

    void release(String email) {
        find(idOf(email)).ifPresent(claim -> claim.execute(EmailClaim::release));
    }

    /** Two ways to write one address need no new claim. Both are loaded by fingerprint, so that no two changes wait for each other. */
    void change(String from, String to, CandidateId candidate) throws Exception {
        if (idOf(from).equals(idOf(to))) {
            return;
        }
        Stream.of(idOf(from), idOf(to))
                .map(EmailClaimId::fingerprint)
                .sorted()
                .map(EmailClaimId::new)
                .forEach(this::find);
        claim(to, candidate);
        release(from);
    }

    private Optional<Aggregate<EmailClaim>> find(EmailClaimId id) {
        return aggregates.find(claims, id);
    }

    private EmailClaimId idOf(String email) {
        return new EmailClaimId(fingerprint.apply(email));
    }
}
