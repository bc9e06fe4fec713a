package org.talentpool.command.candidate;

import static org.talentpool.kernel.refusal.RefusalCode.STAFF_FILE_DUTY;
import static org.talentpool.kernel.refusal.RefusalCode.UNDER_LEGAL_HOLD;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldLifted;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldPlaced;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipExpired;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.RetentionPolicy;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;

/** Why a candidate may have to stay on file, and since when nothing has happened to it. */
class Keeping {
    private final Set<UUID> holds = new HashSet<>();
    private @Nullable LocalDate employedUntil;
    private @Nullable LocalDate lastUsedOn;

    void evolve(CandidateEvent event, LocalDate day) {
        switch (event) {
            case LegalHoldPlaced placed -> holds.add(placed.holdId());
            case LegalHoldLifted lifted -> holds.remove(lifted.holdId());
            // It tells of a day that is over, on which nobody did anything.
            case MembershipExpired _ -> {}
            default -> lastUsedOn = day;
        }
        if (event instanceof CommitmentEnded ended && ended.cause() == CommitmentEnd.CONTRACT_ENDED) {
            // Before it told its last day, it was told on the day after.
            var lastDay = ended.lastDay() == null ? day : ended.lastDay();
            employedUntil = employedUntil == null || lastDay.isAfter(employedUntil) ? lastDay : employedUntil;
        }
    }

    void recall(Set<UUID> holdsThen, @Nullable LocalDate employedUntilThen, @Nullable LocalDate lastUsedOnThen) {
        holds.addAll(holdsThen);
        employedUntil = employedUntilThen;
        lastUsedOn = lastUsedOnThen;
    }

    Set<UUID> holds() {
        return Set.copyOf(holds);
    }

    @Nullable
    LocalDate employedUntil() {
        return employedUntil;
    }

    @Nullable
    LocalDate lastUsedOn() {
        return lastUsedOn;
    }

    /** @throws Refusal with {@code UNDER_LEGAL_HOLD} or {@code STAFF_FILE_DUTY} (DP-05) */
    void mustNotBeKept(PoliciesInForce inForce) {
        if (!holds.isEmpty()) {
            Map<String, Object> facts =
                    Map.of("holds", holds.stream().map(UUID::toString).sorted().toList());
            throw Refusal.of(UNDER_LEGAL_HOLD, "A proceeding needs what is known", facts);
        }
        if (employedUntil != null) {
            var until = RetentionPolicy.keepUntilIfRecruited(employedUntil, inForce);
            if (!RetentionPolicy.isOver(until, inForce)) {
                Map<String, Object> facts =
                        Map.of("employedUntil", employedUntil.toString(), "keptUntil", until.toString());
                throw Refusal.byRule(STAFF_FILE_DUTY, "DP-05", "Staff files are kept for some years", facts);
            }
        }
    }
}
