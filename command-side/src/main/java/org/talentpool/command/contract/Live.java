package org.talentpool.command.contract;

import java.time.LocalDate;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractState;
import org.talentpool.kernel.post.PostState;
import org.talentpool.kernel.refusal.Refusal;

/** What a contract must still be, so that something can be agreed on it. */
final class Live {
    private Live() {}

    /**
     * Its end is neither over nor decided.
     *
     * @throws Refusal with {@code WRONG_STATE}
     */
    static void mustGoOn(Contract contract, LocalDate today) {
        if (contract.state() == ContractState.ENDING) {
            throw Refused.wrongState(ContractState.ENDING);
        }
        mustNotBeOver(contract, today);
    }

    /**
     * Its last day is not over; the wish that ends it by itself may come a moment late.
     *
     * @throws Refusal with {@code WRONG_STATE}
     */
    static void mustNotBeOver(Contract contract, LocalDate today) {
        var endsOn = contract.term().endsOn();
        if (endsOn != null && today.isAfter(endsOn)) {
            throw Refused.overSince(PostState.FILLED, "endsOn", endsOn);
        }
    }
}
