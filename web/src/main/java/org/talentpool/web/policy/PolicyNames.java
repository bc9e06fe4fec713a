package org.talentpool.web.policy;

import java.util.stream.Stream;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyId;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.refusal.RefusalCode;

/** Reads the names of policies and versions out of a path. */
final class PolicyNames {
    private PolicyNames() {}

    /** @throws Refusal NOT_FOUND if there is no such policy */
    static PolicyId known(String name) {
        return Stream.of(Policy.values())
                .filter(policy -> policy.name().equals(name))
                .findFirst()
                .map(PolicyId::new)
                .orElseThrow(() -> Refusal.of(RefusalCode.NOT_FOUND, "There is no such policy."));
    }

    /** @throws Refusal NOT_FOUND if no version can have that name */
    static String version(String name) {
        if (!name.matches(ProposalForm.VERSION)) {
            throw Refusal.of(RefusalCode.NOT_FOUND, "There is no such version.");
        }
        return name;
    }
}
