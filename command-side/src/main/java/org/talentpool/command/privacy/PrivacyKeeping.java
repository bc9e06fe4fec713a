package org.talentpool.command.privacy;

import java.util.function.Consumer;
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
import org.talentpool.kernel.privacy.PrivacyFileId;

/** Keeps what was done with the data of a person; of most there is nothing yet. */
@Component
class PrivacyKeeping {
    private final Aggregates aggregates;
    private final Repository<PrivacyFile> files;
    private final Repository<Candidate> candidates;

    PrivacyKeeping(Aggregates aggregates, Repository<PrivacyFile> files, Repository<Candidate> candidates) {
        this.aggregates = aggregates;
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
        decide(id, file -> file.export(id));
    }

    @CommandHandler
    void handle(RecordErasure command) throws Exception {
        decide(command.privacyFileId(), file -> file.record(command));
    }

    private void decide(PrivacyFileId id, Consumer<PrivacyFile> decision) throws Exception {
        var found = aggregates.find(files, id);
        if (found.isPresent()) {
            found.get().execute(decision);
        } else {
            files.newInstance(() -> first(decision));
        }
    }

    private static PrivacyFile first(Consumer<PrivacyFile> decision) {
        var file = new PrivacyFile();
        decision.accept(file);
        return file;
    }
}
