package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Qualifications;

/**
 * All that match and rank may know of a person. Age, nationality, name and every other protected ground are not here (SE-17).
 *
 * @param paused whether the candidate has paused
 * @param pausedUntil last day of the pause, inclusive; none: until resumed
 * @param committedTo the post that the candidate is held for, offered or appointed to
 * @param declaredIneligible whether nothing may be proposed to the candidate for the time being, whatever the ground
 */
public record PoolMember(
        UUID candidateId,
        Qualifications qualifications,
        List<Membership> memberships,
        boolean paused,
        @Nullable LocalDate pausedUntil,
        @Nullable UUID committedTo,
        boolean declaredIneligible) {
    public boolean isPausedOn(LocalDate day) {
        return paused && (pausedUntil == null || !day.isAfter(pausedUntil));
    }
}
