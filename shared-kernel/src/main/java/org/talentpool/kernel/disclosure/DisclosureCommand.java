package org.talentpool.kernel.disclosure;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of disclosures. */
public sealed interface DisclosureCommand {
    @TargetAggregateIdentifier
    DisclosureId disclosureId();

    /**
     * Keeps that the actor is shown something; sent before it is shown. Whom the same disclosure has named is not named again.
     *
     * @param subject post, application or candidate that was asked for; none where it was asked for all
     * @param candidateIds whose data is shown
     * @param route through which
     */
    record RecordDisclosure(
            DisclosureId disclosureId,
            DisclosureKind kind,
            @Nullable UUID subject,
            List<UUID> candidateIds,
            String route)
            implements DisclosureCommand {
        public RecordDisclosure {
            candidateIds = List.copyOf(candidateIds);
        }
    }
}
