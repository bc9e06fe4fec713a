package org.talentpool.web.security;

import java.io.Serializable;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.OidcUserInfo;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.oauth2.jwt.JwtClaimNames;

/**
 * Somebody who signed in at the identity provider. Of what the provider told only the actor is kept: a session is stored, and
 * names and addresses have no place in it.
 */
record SignedInActor(Actor actor) implements OidcUser, Serializable {
    private static final String NOT_KEPT = "not-kept";

    @Override
    public String getName() {
        return actor.username();
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return ActorDetails.authorities(actor.roles());
    }

    @Override
    public Map<String, Object> getAttributes() {
        return Map.of();
    }

    @Override
    public Map<String, Object> getClaims() {
        return Map.of();
    }

    @Override
    public @Nullable OidcUserInfo getUserInfo() {
        return null;
    }

    @Override
    public OidcIdToken getIdToken() {
        return new OidcIdToken(NOT_KEPT, null, null, Map.of(JwtClaimNames.SUB, actor.username()));
    }
}
