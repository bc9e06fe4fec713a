package org.talentpool.command.post;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.refusal.Refusal;

/** By which contract somebody is in a post, and until when somebody was. */
class Incumbency {
    private @Nullable Contract contract;
    private @Nullable LocalDate lastOccupied;

    void evolve(CandidateAppointed event) {
        contract = Contract.begun(event.candidateId(), event.requisitionId(), event.terms());
    }

    void evolve(ContractEvent event) {
        contract = contract().orElseThrow().after(event);
        if (event instanceof ContractEnded ended) {
            lastOccupied = ended.endsOn();
        }
    }

    Optional<Contract> contract() {
        return Optional.ofNullable(contract);
    }

    /**
     * One post has one contract at a time.
     *
     * @throws Refusal with {@code MALFORMED}
     */
    void mustHaveEndedBefore(LocalDate startsOn) {
        if (lastOccupied != null && !startsOn.isAfter(lastOccupied)) {
            throw Refused.tooEarly("startsOn", startsOn, lastOccupied.plusDays(1));
        }
    }
}
