package org.talentpool.command.disclosure;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.disclosure.DisclosureCommand.RecordDisclosure;

/** Keeps a disclosure, unless it was kept already. */
@Component
class Disclosing {
    private final Aggregates aggregates;
    private final Repository<Disclosure> disclosures;

    Disclosing(Aggregates aggregates, Repository<Disclosure> disclosures) {
        this.aggregates = aggregates;
        this.disclosures = disclosures;
    }

    @CommandHandler
    void handle(RecordDisclosure command) throws Exception {
        var known = aggregates.find(disclosures, command.disclosureId());
        if (known.isPresent()) {
            known.get().execute(disclosure -> disclosure.decide(command));
        } else {
            disclosures.newInstance(() -> new Disclosure(command));
        }
    }
}
