package org.talentpool.web.disclosure;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.security.Actor;

/**
 * Who is about to be shown something.
 *
 * @param role the role by which the actor may ask
 * @param route method and pattern of what was asked for
 * @param purpose as the client gives it, in {@code X-Purpose}
 * @param takesFile whether what is shown leaves as a file
 */
public record Reader(
        Actor actor, Role role, String route, @Nullable String purpose, boolean takesFile) {
    /** A candidate meets only its own data, which needs no keeping. */
    boolean isShownItsOwn() {
        return role == Role.CANDIDATE;
    }
}
