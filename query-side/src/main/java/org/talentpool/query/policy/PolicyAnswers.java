package org.talentpool.query.policy;

import java.util.Optional;
import java.util.stream.Stream;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.policy.PoliciesView;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEffectView;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.policy.PolicyQuery.GetPolicy;
import org.talentpool.kernel.policy.PolicyQuery.ListPolicies;
import org.talentpool.kernel.policy.PolicyQuery.PreviewPolicy;
import org.talentpool.kernel.policy.PolicyView;

@Component
class PolicyAnswers {
    private final Policies policies;
    private final VersionRows versions;
    private final Effects effects;

    PolicyAnswers(Policies policies, VersionRows versions, Effects effects) {
        this.policies = policies;
        this.versions = versions;
        this.effects = effects;
    }

    @QueryHandler
    PoliciesView handle(ListPolicies query) {
        var inForce = policies.inForceToday();
        return new PoliciesView(
                inForce.day(),
                inForce.label(),
                Stream.of(Policy.values()).map(PolicyId::new).map(this::view).toList());
    }

    @QueryHandler
    Optional<PolicyView> handle(GetPolicy query) {
        return Optional.of(view(query.policyId()));
    }

    @QueryHandler
    Optional<PolicyEffectView> handle(PreviewPolicy query) {
        return versions.find(query.policyId().value(), query.version())
                .map(row -> effects.of(row.asVersion(), query.limit(), query.cursor()));
    }

    private PolicyView view(PolicyId id) {
        return VersionTimeline.of(id, versions.of(id.value()), policies.inForceToday());
    }
}
