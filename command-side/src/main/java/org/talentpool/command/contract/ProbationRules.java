package org.talentpool.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.contract.ContractEnding.PROBATION_NOT_CONFIRMED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;
import static org.talentpool.kernel.refusal.RefusalCode.PROBATION_OVER;
import static org.talentpool.kernel.refusal.RefusalCode.WRONG_STATE;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCommand.ConcludeProbation;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;
import org.talentpool.kernel.contract.Probation;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.contract.ProbationState;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.refusal.Refusal;

/** A probation is concluded in writing at or before its end; one that has lapsed is left to people (CO-09, CO-10). */
@Applies({"CO-09", "CO-10"})
final class ProbationRules {
    private ProbationRules() {}

    /** A confirmation that is repeated is no event. */
    static Optional<ContractEnded> conclude(ConcludeProbation command, Contract contract, PoliciesInForce inForce) {
        if (command.outcome() == ProbationOutcome.CONFIRMED
                && contract.probation().state() == ProbationState.CONFIRMED) {
            return Optional.empty();
        }
        var lastDay = mustBeOpen(contract, inForce.day());
        return switch (command.outcome()) {
            case CONFIRMED -> {
                record(command, contract, null);
                yield Optional.empty();
            }
            case EXTENDED -> {
                var until = mustBeExtensible(command, contract, lastDay, inForce);
                record(command, contract, until);
                yield Optional.empty();
            }
            case NOT_CONFIRMED -> {
                record(command, contract, null);
                var endsOn = Objects.requireNonNullElse(command.until(), lastDay);
                yield EndingRules.end(command.postId(), endsOn, PROBATION_NOT_CONFIRMED, contract, inForce.day());
            }
        };
    }

    /** @return its last day */
    private static LocalDate mustBeOpen(Contract contract, LocalDate today) {
        Live.mustGoOn(contract, today);
        var probation = contract.probation();
        var lastDay = probation.endsOn();
        if (lastDay == null || probation.state() != ProbationState.OPEN) {
            throw Refused.wrongState(probation.state());
        }
        if (today.isAfter(lastDay)) {
            throw Refusal.byRule(
                    PROBATION_OVER,
                    "CO-10",
                    "No notice was given in time",
                    Map.of("probationEndsOn", lastDay.toString()));
        }
        return lastDay;
    }

    /** @return its new last day */
    private static LocalDate mustBeExtensible(
            ConcludeProbation command, Contract contract, LocalDate lastDay, PoliciesInForce inForce) {
        mustBeFirstExtension(contract.probation(), inForce);
        var until = command.until();
        if (until == null) {
            throw Refusal.of(MALFORMED, "An extension names its last day", Map.of());
        }
        if (!until.isAfter(lastDay)) {
            throw Refused.tooEarly("until", until, lastDay.plusDays(1));
        }
        var latest = contract.term().endsOn();
        if (latest != null && until.isAfter(latest)) {
            throw Refused.tooLate("until", until, latest);
        }
        return until;
    }

    private static void mustBeFirstExtension(Probation probation, PoliciesInForce inForce) {
        if (probation.extensions() >= inForce.contract().probationExtensions()) {
            throw Refusal.byRule(
                    WRONG_STATE,
                    "CO-10",
                    "Extended as often as it can be",
                    Map.of("extensions", probation.extensions()));
        }
    }

    private static void record(ConcludeProbation command, Contract contract, @Nullable LocalDate until) {
        apply(new ProbationConcluded(command.postId().value(), contract.candidateId(), command.outcome(), until));
    }
}
