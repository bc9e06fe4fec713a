package org.talentpool.command.contract;

import java.util.Optional;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractEvent;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostId;

/** Contracts as the log tells them, for what follows from them by itself. */
@Component
public class StoredContracts {
    private final EventStore log;

    public StoredContracts(EventStore log) {
        this.log = log;
    }

    /** The contract of whoever is in the post. */
    public Optional<Contract> of(PostId post) {
        Contract contract = null;
        var events = log.readEvents(post.toString());
        while (events.hasNext()) {
            contract = after(events.next().getPayload(), contract);
        }
        return Optional.ofNullable(contract);
    }

    private static @Nullable Contract after(Object event, @Nullable Contract contract) {
        return switch (event) {
            case CandidateAppointed begun -> Contract.begun(begun.candidateId(), begun.requisitionId(), begun.terms());
            case ContractEvent changed when contract != null -> contract.after(changed);
            default -> contract;
        };
    }
}
