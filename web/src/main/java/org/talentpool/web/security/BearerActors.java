package org.talentpool.web.security;

import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;

/** Who shows a bearer token. */
@Component
class BearerActors implements Converter<Jwt, AbstractAuthenticationToken> {
    private final ClaimedActors actors;

    BearerActors(ClaimedActors actors) {
        this.actors = actors;
    }

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var actor = actors.of(token);
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, ActorDetails.authorities(actor.roles()));
    }
}
