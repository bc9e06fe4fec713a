package org.talentpool.command.privacy;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.PrivacyCommand.RecordErasure;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyEvent.PersonalDataExported;
import org.talentpool.kernel.privacy.PrivacyFileId;

/** What was done with the data of one person, apart from the person's own stream, which ends with its erasure. */
@Aggregate
class PrivacyFile {
    @AggregateIdentifier
    private PrivacyFileId id;

    private ErasureStep reached = ErasureStep.REQUESTED;

    PrivacyFile() {}

    /** Each time anew: who was given what when is the point of it. */
    void export(PrivacyFileId file) {
        apply(new PersonalDataExported(file.value()));
    }

    void record(RecordErasure command) {
        if (command.step().compareTo(reached) <= 0) return;
        var candidate = command.privacyFileId().value();
        if (command.step() == ErasureStep.COMPLETED) {
            apply(new ErasureCompleted(candidate, command.stores(), command.storesScanned()));
        } else {
            apply(new ErasureAdvanced(candidate, command.step(), command.stores()));
        }
    }

    @EventSourcingHandler
    void evolve(PersonalDataExported event) {
        id = new PrivacyFileId(event.candidateId());
    }

    @EventSourcingHandler
    void evolve(ErasureAdvanced event) {
        id = new PrivacyFileId(event.candidateId());
        reached = event.step();
    }

    @EventSourcingHandler
    void evolve(ErasureCompleted event) {
        id = new PrivacyFileId(event.candidateId());
        reached = ErasureStep.COMPLETED;
    }
}
