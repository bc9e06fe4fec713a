package org.talentpool.command.requisition;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Streams;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;

/** Begins a requisition under an id that is not taken. */
@Component
class Drafting {
    private final Streams streams;
    private final Repository<Requisition> requisitions;

    Drafting(Streams streams, Repository<Requisition> requisitions) {
        this.streams = streams;
        this.requisitions = requisitions;
    }

    @CommandHandler
    void handle(DraftRequisition command) throws Exception {
        streams.create(requisitions, command.requisitionId(), () -> new Requisition(command));
    }
}
