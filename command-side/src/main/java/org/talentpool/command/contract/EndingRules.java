package org.talentpool.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.contract.ContractEnding.EXPIRY;
import static org.talentpool.kernel.contract.ContractEnding.PROBATION_NOT_CONFIRMED;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCommand.EndContract;
import org.talentpool.kernel.contract.ContractCommand.ExpireContract;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.refusal.Refusal;

/** When a contract can end; an end that lies ahead is fixed now and comes by itself. Notice periods are not known (CO-12). */
final class EndingRules {
    /** An expiry comes by itself, and a probation is concluded with words of its own. */
    private static final Set<ContractEnding> TO_BE_GIVEN =
            EnumSet.complementOf(EnumSet.of(EXPIRY, PROBATION_NOT_CONFIRMED));

    private EndingRules() {}

    static Optional<ContractEnded> end(EndContract command, Contract contract, LocalDate today) {
        if (!TO_BE_GIVEN.contains(command.cause())) {
            throw Refusal.of(
                    MALFORMED,
                    "Not a cause to be given",
                    Map.of("causes", TO_BE_GIVEN.stream().map(Enum::name).toList()));
        }
        return end(command.postId(), command.endsOn(), command.cause(), contract, today);
    }

    /** A contract that is given up before its first day ends on the day before it. */
    static Optional<ContractEnded> end(
            PostId post, LocalDate endsOn, ContractEnding cause, Contract contract, LocalDate today) {
        var earliest = contract.terms().startsOn().minusDays(1);
        if (endsOn.isBefore(earliest)) {
            throw Refused.tooEarly("endsOn", endsOn, earliest);
        }
        var latest = contract.term().endsOn();
        if (latest != null && contract.term().ending() == null && endsOn.isAfter(latest)) {
            throw Refused.tooLate("endsOn", endsOn, latest);
        }
        if (endsOn.isAfter(today)) {
            fix(post, endsOn, cause, contract);
            return Optional.empty();
        }
        return Optional.of(ended(post, endsOn, cause, contract));
    }

    /** The same end again is no event. */
    private static void fix(PostId post, LocalDate endsOn, ContractEnding cause, Contract contract) {
        var term = contract.term();
        if (term.ending() != cause || !endsOn.equals(term.endsOn())) {
            apply(new ContractEndFixed(post.value(), contract.candidateId(), endsOn, cause));
        }
    }

    /** Does nothing unless the contract still ends on that day, and the day is over. */
    static Optional<ContractEnded> expire(ExpireContract command, Contract contract, LocalDate today) {
        var lastDay = command.lastDay();
        if (!lastDay.equals(contract.term().endsOn()) || !today.isAfter(lastDay)) {
            return Optional.empty();
        }
        var cause = Objects.requireNonNullElse(contract.term().ending(), EXPIRY);
        return Optional.of(ended(command.postId(), lastDay, cause, contract));
    }

    private static ContractEnded ended(PostId post, LocalDate endsOn, ContractEnding cause, Contract contract) {
        var ended = new ContractEnded(post.value(), contract.candidateId(), contract.requisitionId(), endsOn, cause);
        apply(ended);
        return ended;
    }
}
