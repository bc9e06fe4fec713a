package org.talentpool.web.security;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Finds out who is signed in. */
public final class SignedIn {
    private SignedIn() {}

    /** @throws AccessDeniedException if nobody is */
    public static Actor actor() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        Object principal = authentication == null ? null : authentication.getPrincipal();
        return switch (principal) {
            case ActorDetails details -> details.actor();
            case Actor actor -> actor;
            case SignedInActor there -> there.actor();
            case null, default -> throw new AccessDeniedException("nobody is signed in");
        };
    }
}
