package org.talentpool.command.privacy;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.ActingCandidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.privacy.PrivacyCommand.ExportPersonalData;
import org.talentpool.kernel.privacy.PrivacyCommand.RecordErasure;

/** Keeps what was done with the data of a person. */
@Component
class PrivacyKeeping {
    private final PrivacyFiles files;
    private final Repository<Candidate> candidates;

    PrivacyKeeping(PrivacyFiles files, Repository<Candidate> candidates) {
        this.files = files;
        this.candidates = candidates;
    }

    /** Of somebody erased, too: what is left is handed out, which names nobody. */
    @CommandHandler
    void handle(ExportPersonalData command, MetaData sender) throws Exception {
        var id = command.privacyFileId();
        var candidate = new CandidateId(id.value());
        ActingCandidate.mayTouch(sender, id.value(), candidate);
        Aggregates.load(candidates, candidate);
        files.decide(id, file -> file.export(id));
    }

    @CommandHandler
    void handle(RecordErasure command) throws Exception {
        files.decide(command.privacyFileId(), file -> file.record(command));
    }
}
