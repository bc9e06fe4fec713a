package org.talentpool.query.matching;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.kernel.consideration.DecisionView;
import org.talentpool.query.readmodel.AsOf;

/** A decision on a vacancy, and where in the log it stands. */
record Decision(
        long position,
        UUID postId,
        DecisionKind kind,
        @Nullable UUID candidateId,
        Instant decidedAt,
        @Nullable String policyVersion) {
    /** What whoever decided can have known: all before the decision, not the decision itself. */
    AsOf asOf() {
        return new AsOf(decidedAt, position - 1);
    }

    LocalDate day() {
        return LocalDate.ofInstant(decidedAt, Brussels.ZONE);
    }

    boolean chose(UUID candidate) {
        return candidate.equals(candidateId);
    }

    DecisionView view() {
        return new DecisionView(position, kind, candidateId, decidedAt, day(), policyVersion);
    }
}
