package org.talentpool.web.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.convert.converter.Converter;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.user.Role;

/**
 * Reads an actor from a verified token: the subject names it, the claim {@code roles} lists roles of ours, and
 * {@code candidate_id} the candidate it speaks for. The prefix keeps a subject from passing for an account of ours.
 */
@Component
class BearerActors implements Converter<Jwt, AbstractAuthenticationToken> {
    private static final String PREFIX = "oidc:";

    @Override
    public AbstractAuthenticationToken convert(Jwt token) {
        var actor = new Actor(PREFIX + token.getSubject(), roles(token), candidateId(token));
        return UsernamePasswordAuthenticationToken.authenticated(actor, null, ActorDetails.authorities(actor.roles()));
    }

    private static Set<Role> roles(Jwt token) {
        List<String> claimed = token.getClaimAsStringList("roles");
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (claimed != null && claimed.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private static @Nullable UUID candidateId(Jwt token) {
        String claimed = token.getClaimAsString("candidate_id");
        try {
            return claimed == null ? null : UUID.fromString(claimed);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
