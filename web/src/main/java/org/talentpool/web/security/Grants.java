package org.talentpool.web.security;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpMethod;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.servlet.HandlerMapping;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.user.Role;

/** By which role an actor may do what it asks for. */
public final class Grants {
    private Grants() {}

    /**
     * @throws AccessDeniedException if there is none
     * @throws Refusal NOT_FOUND if it is that of a candidate and the account speaks for none
     */
    public static Role role(HttpServletRequest request, Actor actor) {
        String pattern = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        Role role = Access.of(HttpMethod.valueOf(request.getMethod()), pattern)
                .flatMap(rule -> rule.granting(actor))
                .orElseThrow(() -> new AccessDeniedException("no role grants this"));
        if (role == Role.CANDIDATE && actor.candidateId() == null) {
            throw Refusal.of(RefusalCode.NOT_FOUND, "This account speaks for no candidate.");
        }
        return role;
    }
}
