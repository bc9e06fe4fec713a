package org.talentpool.command.candidate;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a candidate is, was and may yet be used for.
 *
 * @param applications requisitions with a live application
 * @param memberships by requisition, when the candidate was notified
 * @param lastUsedOn day of the last event about it
 * @param employedUntil last day of the last contract; none if there was none
 * @param held whether a legal hold stands
 */
public record CandidateUse(
        boolean erased,
        boolean committed,
        Set<UUID> applications,
        Map<UUID, LocalDate> memberships,
        LocalDate lastUsedOn,
        @Nullable LocalDate employedUntil,
        boolean held) {}
