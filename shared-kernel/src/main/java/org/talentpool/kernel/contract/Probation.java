package org.talentpool.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;

/**
 * The probation of a contract (CO-09, CO-10).
 *
 * @param endsOn last day, extensions included; none where there is no probation
 * @param extensions how often it was extended
 */
public record Probation(ProbationState state, @Nullable LocalDate endsOn, int extensions) {
    static Probation of(ContractTerms terms) {
        var endsOn = terms.probationEndsOn();
        return new Probation(endsOn == null ? ProbationState.NONE : ProbationState.OPEN, endsOn, 0);
    }

    Probation after(ProbationConcluded event) {
        return switch (event.outcome()) {
            case CONFIRMED -> new Probation(ProbationState.CONFIRMED, endsOn, extensions);
            case NOT_CONFIRMED -> new Probation(ProbationState.NOT_CONFIRMED, endsOn, extensions);
            case EXTENDED -> new Probation(ProbationState.OPEN, event.until(), extensions + 1);
        };
    }
}
