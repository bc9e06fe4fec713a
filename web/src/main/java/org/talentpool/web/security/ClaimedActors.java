package org.talentpool.web.security;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
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
    private static final Pattern SUBJECT = Pattern.compile("[A-Za-z0-9._~:|+/=-]{1,200}");

    private final TrustedIssuer trusted;

    ClaimedActors(TrustedIssuer trusted) {
        this.trusted = trusted;
    }

    Actor of(ClaimAccessor token) {
        return new Actor(PREFIX + token.getClaimAsString(JwtClaimNames.SUB), roles(token), candidateId(token));
    }

    /** Whether the text may stand in history for good: one word, and no e-mail. */
    static boolean isSubject(@Nullable String text) {
        return text != null && SUBJECT.matcher(text).matches();
    }

    private Set<Role> roles(ClaimAccessor token) {
        var claimed = token.getClaims().get(trusted.rolesClaim());
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (Role role : Role.values()) {
            if (claimed instanceof Collection<?> names && names.contains(role.name())) {
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
