package org.talentpool.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose word is taken on who somebody is.
 *
 * @param issuer URL of the identity provider; empty: none
 * @param audience what a bearer token must be made out to
 * @param clientId by which the provider knows the pages; empty: nobody signs in to them there
 * @param clientSecret empty: the pages have none and rely on PKCE alone
 * @param rolesClaim claim with the list of roles, named as ours are
 * @param candidateClaim claim with the id of the candidate that somebody speaks for
 */
@ConfigurationProperties("talentpool.oidc")
record TrustedIssuer(
        @DefaultValue("") String issuer,
        @DefaultValue("talentpool") String audience,
        @DefaultValue("") String clientId,
        @DefaultValue("") String clientSecret,
        @DefaultValue("roles") String rolesClaim,
        @DefaultValue("candidate_id") String candidateClaim) {
    /** Not the secret. */
    @Override
    public String toString() {
        return issuer;
    }
}
