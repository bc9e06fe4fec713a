package org.talentpool.command.requisition;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;

/** Begins a requisition under an id that is not taken. */
@Component
class Drafting {
    private final Aggregates aggregates;
    private final Repository<Requisition> requisitions;
    private final Policies policies;

    Drafting(Aggregates aggregates, Repository<Requisition> requisitions, Policies policies) {
        this.aggregates = aggregates;
        this.requisitions = requisitions;
        this.policies = policies;
    }

    /** A draft that names no conditions has those of the template that is in force today (SE-08, SE-09). */
    @CommandHandler
    void handle(DraftRequisition command) throws Exception {
        var conditions = Objects.requireNonNullElseGet(
                command.conditions(), () -> policies.inForceToday().conditions().template());
        aggregates.begin(requisitions, command.requisitionId(), () -> new Requisition(command, conditions));
    }
}
