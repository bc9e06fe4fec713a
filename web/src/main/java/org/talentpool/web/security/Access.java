package org.talentpool.web.security;

import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.talentpool.kernel.user.Role.ACCESSIBILITY_OFFICER;
import static org.talentpool.kernel.user.Role.ADMIN;
import static org.talentpool.kernel.user.Role.AUDITOR;
import static org.talentpool.kernel.user.Role.CANDIDATE;
import static org.talentpool.kernel.user.Role.HIRING_MANAGER;
import static org.talentpool.kernel.user.Role.PANEL_MEMBER;
import static org.talentpool.kernel.user.Role.TALENT_OFFICER;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpMethod;
import org.talentpool.kernel.user.Role;

/** Which role may do what. A route that is not here is denied to everybody; a candidate meets only its own things. */
public final class Access {
    private static final List<Rule> RULES = List.of(
            rule(GET, "/api/requisitions", TALENT_OFFICER, HIRING_MANAGER, PANEL_MEMBER, AUDITOR, CANDIDATE),
            rule(GET, "/api/requisitions/{id}", TALENT_OFFICER, HIRING_MANAGER, PANEL_MEMBER, AUDITOR, CANDIDATE),
            rule(GET, "/api/requisitions/{id}/reserve-list", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(POST, "/api/requisitions", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/criteria", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/publication", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/closure", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/cancellation", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/reserve-list", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/reserve-list/extension", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/reserve-list/reopening", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/reserve-list/removal", TALENT_OFFICER),
            rule(POST, "/api/requisitions/{id}/applications", TALENT_OFFICER, CANDIDATE),
            rule(GET, "/api/candidates/{id}", TALENT_OFFICER, AUDITOR, CANDIDATE),
            rule(GET, "/api/candidates/{id}/matches", TALENT_OFFICER, AUDITOR, CANDIDATE),
            rule(GET, "/api/candidates/{id}/considerations", TALENT_OFFICER, AUDITOR, CANDIDATE),
            rule(GET, "/api/candidates/{id}/recipients", TALENT_OFFICER, AUDITOR, CANDIDATE),
            rule(GET, "/api/candidates/{id}/statement", TALENT_OFFICER, AUDITOR, CANDIDATE),
            rule(POST, "/api/candidates", TALENT_OFFICER),
            rule(POST, "/api/candidates/{id}/profile", TALENT_OFFICER, CANDIDATE),
            rule(POST, "/api/candidates/{id}/pause", TALENT_OFFICER, CANDIDATE),
            rule(POST, "/api/candidates/{id}/resumption", TALENT_OFFICER, CANDIDATE),
            rule(POST, "/api/candidates/{id}/ineligibility", TALENT_OFFICER),
            rule(POST, "/api/candidates/{id}/ineligibility/end", TALENT_OFFICER),
            rule(POST, "/api/candidates/{id}/erasure", TALENT_OFFICER, ADMIN, CANDIDATE),
            rule(GET, "/api/candidates/{id}/erasure", TALENT_OFFICER, AUDITOR, ADMIN, CANDIDATE),
            rule(GET, "/api/candidates/{id}/retention", TALENT_OFFICER, AUDITOR, ADMIN, CANDIDATE),
            rule(POST, "/api/candidates/{id}/export", TALENT_OFFICER, ADMIN, CANDIDATE),
            rule(POST, "/api/candidates/{id}/legal-holds", TALENT_OFFICER, ADMIN),
            rule(POST, "/api/candidates/{id}/legal-holds/{holdId}/end", TALENT_OFFICER, ADMIN),
            rule(GET, "/api/applications/{id}", TALENT_OFFICER, PANEL_MEMBER, AUDITOR, CANDIDATE),
            rule(GET, "/api/applications/{id}/dossier", TALENT_OFFICER, AUDITOR),
            rule(POST, "/api/applications/{id}/screening", TALENT_OFFICER),
            rule(POST, "/api/applications/{id}/assessments", TALENT_OFFICER, PANEL_MEMBER),
            rule(POST, "/api/applications/{id}/ai-flags", TALENT_OFFICER, PANEL_MEMBER),
            rule(
                    GET,
                    "/api/applications/{id}/accommodation",
                    TALENT_OFFICER,
                    PANEL_MEMBER,
                    AUDITOR,
                    ACCESSIBILITY_OFFICER,
                    CANDIDATE),
            rule(POST, "/api/applications/{id}/accommodation", TALENT_OFFICER, CANDIDATE),
            rule(POST, "/api/applications/{id}/accommodation/grant", ACCESSIBILITY_OFFICER),
            rule(POST, "/api/applications/{id}/accommodation/refusal", ACCESSIBILITY_OFFICER),
            rule(GET, "/api/applications/{id}/accommodation/evidence", ACCESSIBILITY_OFFICER),
            rule(POST, "/api/applications/{id}/accommodation/evidence", ACCESSIBILITY_OFFICER, CANDIDATE),
            rule(POST, "/api/applications/{id}/listing", TALENT_OFFICER),
            rule(POST, "/api/applications/{id}/rejection", TALENT_OFFICER),
            rule(POST, "/api/applications/{id}/withdrawal", TALENT_OFFICER, CANDIDATE),
            rule(GET, "/api/posts", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(GET, "/api/posts/{id}", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(POST, "/api/posts", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/funding", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/vacancy", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/vacancy/closure", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/assignment", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/assignment/extension", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/assignment/release", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/offer", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/offer/acceptance", TALENT_OFFICER, CANDIDATE),
            rule(POST, "/api/posts/{id}/offer/refusal", TALENT_OFFICER, CANDIDATE),
            rule(POST, "/api/posts/{id}/offer/retraction", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/conditions", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/appointment", TALENT_OFFICER),
            rule(GET, "/api/posts/{id}/contract", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(POST, "/api/posts/{id}/contract/renewal", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/contract/conversion-request", TALENT_OFFICER, CANDIDATE),
            rule(POST, "/api/posts/{id}/contract/conversion", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/contract/conversion-refusal", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/contract/advancement", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/contract/probation", TALENT_OFFICER),
            rule(POST, "/api/posts/{id}/contract/end", TALENT_OFFICER),
            rule(GET, "/api/reminders", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(GET, "/api/notices", TALENT_OFFICER, AUDITOR),
            rule(GET, "/api/notices/{id}", TALENT_OFFICER, AUDITOR),
            rule(POST, "/api/notices/{id}/acknowledgement", TALENT_OFFICER),
            rule(GET, "/api/webhooks", ADMIN),
            rule(GET, "/api/webhooks/{id}", ADMIN),
            rule(POST, "/api/webhooks", ADMIN),
            rule(POST, "/api/webhooks/{id}/secret", ADMIN),
            rule(POST, "/api/webhooks/{id}/deactivation", ADMIN),
            rule(POST, "/api/webhooks/{id}/activation", ADMIN),
            rule(POST, "/api/webhooks/{id}/deliveries/{noticeId}", ADMIN),
            rule(GET, "/api/vacancies", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(GET, "/api/vacancies/{postId}/matches", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(GET, "/api/vacancies/{postId}/matches/{candidateId}", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(GET, "/api/vacancies/{postId}/failed-criteria", TALENT_OFFICER, HIRING_MANAGER, AUDITOR),
            rule(GET, "/api/vacancies/{postId}/decisions", TALENT_OFFICER, AUDITOR),
            rule(GET, "/api/vacancies/{postId}/decisions/{position}/considerations", TALENT_OFFICER, AUDITOR),
            rule(GET, "/api/vacancies/{postId}/decisions/{position}/dossier", TALENT_OFFICER, AUDITOR),
            rule(GET, "/api/history", TALENT_OFFICER, AUDITOR, CANDIDATE),
            rule(GET, "/api/history/{position}/chain", TALENT_OFFICER, AUDITOR),
            rule(GET, "/api/history/difference", TALENT_OFFICER, AUDITOR),
            rule(GET, "/api/reports/{name}", TALENT_OFFICER, AUDITOR),
            rule(GET, "/api/evidence/checkpoint", AUDITOR, ADMIN),
            rule(GET, "/api/evidence/inclusion", AUDITOR, ADMIN),
            rule(GET, "/api/evidence/consistency", AUDITOR, ADMIN),
            rule(GET, "/api/evidence/key", AUDITOR, ADMIN),
            rule(GET, "/api/operations/projections", TALENT_OFFICER, AUDITOR, ADMIN),
            rule(GET, "/api/operations/rebuilds", ADMIN),
            rule(GET, "/api/operations/rebuilds/{id}", ADMIN),
            rule(POST, "/api/operations/rebuilds", ADMIN),
            rule(GET, "/api/operations/dead-letters", ADMIN),
            rule(GET, "/api/operations/dead-letters/{letterId}", ADMIN),
            rule(POST, "/api/operations/dead-letters/retry", ADMIN),
            rule(POST, "/api/operations/dead-letters/{letterId}/retry", ADMIN),
            rule(POST, "/api/operations/dead-letters/{letterId}/discard", ADMIN),
            rule(GET, "/api/policies", TALENT_OFFICER, HIRING_MANAGER, AUDITOR, ADMIN),
            rule(GET, "/api/policies/{policy}", TALENT_OFFICER, HIRING_MANAGER, AUDITOR, ADMIN),
            rule(GET, "/api/policies/{policy}/versions/{version}/effect", TALENT_OFFICER, AUDITOR, ADMIN),
            rule(POST, "/api/policies/ELIGIBILITY/versions", ADMIN),
            rule(POST, "/api/policies/GRADES/versions", ADMIN),
            rule(POST, "/api/policies/TWIN_GRADE/versions", ADMIN),
            rule(POST, "/api/policies/CONTRACT_TERMS/versions", ADMIN),
            rule(POST, "/api/policies/CONDITIONS/versions", ADMIN),
            rule(POST, "/api/policies/MATCHING/versions", ADMIN),
            rule(POST, "/api/policies/SKILLS/versions", ADMIN),
            rule(POST, "/api/policies/LIST_VALIDITY/versions", ADMIN),
            rule(POST, "/api/policies/HOLDS/versions", ADMIN),
            rule(POST, "/api/policies/RETENTION/versions", ADMIN),
            rule(POST, "/api/policies/{policy}/versions/{version}/enactment", ADMIN),
            rule(GET, "/api/users/{username}", ADMIN),
            rule(POST, "/api/users", ADMIN),
            rule(POST, "/api/users/{username}/password", ADMIN),
            rule(POST, "/api/users/{username}/deactivation", ADMIN),
            rule(
                    GET,
                    "/",
                    TALENT_OFFICER,
                    AUDITOR,
                    HIRING_MANAGER,
                    PANEL_MEMBER,
                    ACCESSIBILITY_OFFICER,
                    CANDIDATE,
                    ADMIN),
            rule(GET, "/history", TALENT_OFFICER, AUDITOR),
            rule(GET, "/history/{position}", TALENT_OFFICER, AUDITOR),
            rule(GET, "/history/{position}/dossier", TALENT_OFFICER, AUDITOR),
            rule(GET, "/operations", ADMIN),
            rule(POST, "/operations/dead-letters/retry", ADMIN),
            rule(POST, "/operations/dead-letters/{letterId}/retry", ADMIN),
            rule(POST, "/operations/dead-letters/{letterId}/discard", ADMIN),
            open("/login"),
            open("/assets/*"),
            open("/v3/api-docs"));

    private Access() {}

    public static List<Rule> rules() {
        return RULES;
    }

    /** @param pattern as the route is mapped */
    public static Optional<Rule> of(HttpMethod method, String pattern) {
        HttpMethod asked = method == HttpMethod.HEAD ? GET : method;
        return RULES.stream()
                .filter(rule -> rule.method().equals(asked) && rule.pattern().equals(pattern))
                .findFirst();
    }

    private static Rule rule(HttpMethod method, String pattern, Role... roles) {
        return new Rule(method, pattern, List.of(roles), false);
    }

    private static Rule open(String pattern) {
        return new Rule(GET, pattern, List.of(), true);
    }

    /**
     * One line of the table.
     *
     * @param roles who may; where an actor has several of them, the first one counts
     * @param open to everybody, signed in or not
     */
    public record Rule(HttpMethod method, String pattern, List<Role> roles, boolean open) {
        /** The role by which the actor may. */
        public Optional<Role> granting(Actor actor) {
            return roles.stream().filter(actor.roles()::contains).findFirst();
        }

        String[] authorities() {
            return roles.stream().map(Role::name).toArray(String[]::new);
        }
    }
}
