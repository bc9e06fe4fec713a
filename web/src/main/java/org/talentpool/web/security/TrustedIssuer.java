package org.talentpool.web.security;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Whose tokens are accepted.
 *
 * @param issuer URL of the identity provider; empty: no tokens
 * @param audience what a token must be made out to
 */
@ConfigurationProperties("talentpool.oidc")
record TrustedIssuer(
        @DefaultValue("") String issuer,
        @DefaultValue("talentpool") String audience) {}
