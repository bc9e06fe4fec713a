package org.talentpool.kernel.policy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A policy with its versions, the earliest first.
 *
 * @param id by which its history is asked for
 * @param version how many decisions there were about it
 * @param inForce name of the version that rules today
 */
public record PolicyView(UUID id, long version, Policy policy, String inForce, List<Version> versions) {
    /**
     * @param validUntil last day, inclusive; none while nothing later is enacted
     * @param enactedAt none while it is only proposed, and of the first edition
     */
    public record Version(
            String version,
            LocalDate validFrom,
            @Nullable LocalDate validUntil,
            Reach reach,
            Stage stage,
            @Nullable Instant enactedAt,
            PolicyRules rules) {}

    /** How far a version has come. */
    public enum Stage {
        PROPOSED,
        ENACTED,
        IN_FORCE,
        SUPERSEDED
    }
}
