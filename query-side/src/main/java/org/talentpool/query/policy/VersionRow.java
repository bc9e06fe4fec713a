package org.talentpool.query.policy;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;

/** A stored version of a policy. */
record VersionRow(
        String version,
        LocalDate validFrom,
        Reach reach,
        PolicyRules rules,
        @Nullable Instant enactedAt,
        long streamVersion,
        long since) {
    PolicyVersion asVersion() {
        return new PolicyVersion(version, validFrom, reach, rules);
    }

    boolean isEnacted() {
        return enactedAt != null;
    }
}
