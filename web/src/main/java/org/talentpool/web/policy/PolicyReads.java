package org.talentpool.web.policy;

import io.swagger.v3.oas.annotations.tags.Tag;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.talentpool.kernel.policy.PoliciesView;
import org.talentpool.kernel.policy.PolicyEffectView;
import org.talentpool.kernel.policy.PolicyQuery.GetPolicy;
import org.talentpool.kernel.policy.PolicyQuery.ListPolicies;
import org.talentpool.kernel.policy.PolicyQuery.PreviewPolicy;
import org.talentpool.kernel.policy.PolicyView;
import org.talentpool.web.query.Asking;
import org.talentpool.web.query.Paging;
import org.talentpool.web.query.Questions;

/** Shows which rules are in force, and what a version would do to the memberships that exist. */
@Tag(name = "Policies")
@RestController
@RequestMapping(path = "/api/policies", produces = MediaType.APPLICATION_JSON_VALUE)
class PolicyReads {
    private final Questions questions;

    PolicyReads(Questions questions) {
        this.questions = questions;
    }

    @GetMapping
    PoliciesView all(Asking asking) {
        return questions.ask(new ListPolicies(), PoliciesView.class, asking);
    }

    @GetMapping("/{policy}")
    ResponseEntity<PolicyView> one(@PathVariable String policy, Asking asking) {
        PolicyView view = questions.ask(new GetPolicy(PolicyNames.known(policy)), PolicyView.class, asking);
        return Questions.versioned(view, view.version());
    }

    @GetMapping("/{policy}/versions/{version}/effect")
    ResponseEntity<PolicyEffectView> effect(
            @PathVariable String policy, @PathVariable String version, Asking asking, Paging paging) {
        var query = new PreviewPolicy(
                PolicyNames.known(policy), PolicyNames.version(version), paging.limit(), paging.cursor());
        PolicyEffectView effect = questions.ask(query, PolicyEffectView.class, asking);
        return Paging.page(effect, effect.next());
    }
}
