package org.talentpool.kernel.consideration;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A decision on a vacancy.
 *
 * @param position its place in the log, by which it is named
 * @param candidateId who was chosen; none where nobody was
 * @param day on which it was taken, in Brussels: its policies and no later ones count
 * @param policyVersion of those policies; none where the decision carries none
 */
public record DecisionView(
        long position,
        DecisionKind kind,
        @Nullable UUID candidateId,
        Instant decidedAt,
        LocalDate day,
        @Nullable String policyVersion) {}
