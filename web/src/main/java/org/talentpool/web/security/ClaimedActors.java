package org.talentpool.web.security;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.jwt.JwtClaimNames;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.user.Role;

/**
 * Reads an actor from what a verified token claims. The subject names it, never an e-mail or a name, which change and are
 * personal; the prefix keeps a subject from passing for an account of ours. Roles that are not ours count for nothing.
 */
@Component
class ClaimedActors {
    private static final String PREFIX = "oidc:";

    private final TrustedIssuer trusted;

    ClaimedActors(TrustedIssuer trusted) {
        this.trusted = trusted;
    }

    Actor of(ClaimAccessor token) {
        return new Actor(PREFIX + token.getClaimAsString(JwtClaimNames.SUB), roles(token), candidateId(token));
    }

    private Set<Role> roles(ClaimAccessor token) {
        List<String> claimed = token.getClaimAsStringList(trusted.rolesClaim());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (claimed != null && claimed.contains(role.name())) {
                roles.add(role);
            }
        }
        return roles;
    }

    private @Nullable UUID candidateId(ClaimAccessor token) {
        String claimed = token.getClaimAsString(trusted.candidateClaim());
        try {
            return claimed == null ? null : UUID.fromString(claimed);
        } catch (IllegalArgumentException noId) {
            return null;
        }
    }
}
