package org.talentpool.kernel.candidate;

/** Names the claim on one e-mail address by its keyed hash, never by the address. */
public record EmailClaimId(String fingerprint) {
    @Override
    public String toString() {
        return "email:" + fingerprint;
    }
}
