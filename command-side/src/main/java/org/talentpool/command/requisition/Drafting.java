package org.talentpool.command.requisition;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;

/** Begins a requisition under an id that is not taken. */
@Component
class Drafting {
    private final Aggregates aggregates;
    private final Repository<Requisition> requisitions;

    Drafting(Aggregates aggregates, Repository<Requisition> requisitions) {
        this.aggregates = aggregates;
        this.requisitions = requisitions;
    }

    @CommandHandler
    void handle(DraftRequisition command) throws Exception {
        aggregates.create(requisitions, command.requisitionId(), () -> new Requisition(command));
    }
}
