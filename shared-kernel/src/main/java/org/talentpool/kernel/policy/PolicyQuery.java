package org.talentpool.kernel.policy;

import org.jspecify.annotations.Nullable;

/** What can be asked about policies. */
public sealed interface PolicyQuery {
    /** All policies with their versions. */
    record ListPolicies() implements PolicyQuery {}

    record GetPolicy(PolicyId policyId) implements PolicyQuery {}

    /** Whom a version would touch on its first day: answered before it is enacted, and afterwards as well. */
    record PreviewPolicy(
            PolicyId policyId,
            String version,
            int limit,
            @Nullable String cursor) implements PolicyQuery {}
}
