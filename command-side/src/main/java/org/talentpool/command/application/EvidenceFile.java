package org.talentpool.command.application;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.kernel.accommodation.AccommodationCommand.FileEvidence;
import org.talentpool.kernel.accommodation.AccommodationEvent.EvidenceFiled;
import org.talentpool.kernel.accommodation.AccommodationId;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.policy.Applies;

/** The evidence for accommodation under one application: a stream apart, so that whoever reads the one does not read the other. */
@Applies("DP-04")
@Aggregate
class EvidenceFile {
    @AggregateIdentifier
    private AccommodationId id;

    private final Set<Personal<String>> filed = new HashSet<>();

    EvidenceFile() {}

    EvidenceFile(FileEvidence command, UUID candidate) {
        file(command, candidate);
    }

    /** What is on file already is no event. */
    void decide(FileEvidence command, UUID candidate) {
        if (!filed.contains(Personal.of(command.evidence()))) {
            file(command, candidate);
        }
    }

    private static void file(FileEvidence command, UUID candidate) {
        apply(new EvidenceFiled(command.accommodationId().value(), candidate, Personal.of(command.evidence())));
    }

    @EventSourcingHandler
    void evolve(EvidenceFiled event) {
        id = new AccommodationId(event.applicationId());
        filed.add(event.evidence());
    }
}
