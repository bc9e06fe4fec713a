package org.talentpool.web.security;

import java.io.Serializable;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.user.Role;

/**
 * Who is signed in.
 *
 * @param candidateId the candidate that the account speaks for; none for staff
 */
public record Actor(
        String username, Set<Role> roles, @Nullable UUID candidateId) implements Serializable {
    public Actor {
        roles = Set.copyOf(roles);
    }
}
