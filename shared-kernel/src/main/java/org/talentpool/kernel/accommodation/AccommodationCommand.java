package org.talentpool.kernel.accommodation;

import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked of the evidence for accommodation. */
public sealed interface AccommodationCommand {
    @TargetAggregateIdentifier
    AccommodationId accommodationId();

    /** @param evidence what a doctor documented, or where it is kept (SE-14) */
    record FileEvidence(AccommodationId accommodationId, String evidence) implements AccommodationCommand {
        @Override
        public String toString() {
            return "FileEvidence[" + accommodationId + "]";
        }
    }
}
