package org.talentpool.command.privacy;

import java.util.function.Consumer;
import java.util.function.Function;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.privacy.PrivacyFileId;

/** What was done with the data of each person; of most there is nothing yet. */
@Component
class PrivacyFiles {
    private final Aggregates aggregates;
    private final Repository<PrivacyFile> files;

    PrivacyFiles(Aggregates aggregates, Repository<PrivacyFile> files) {
        this.aggregates = aggregates;
        this.files = files;
    }

    boolean exist(PrivacyFileId id) {
        return aggregates.find(files, id).isPresent();
    }

    /** @param question about a file that is there */
    <T> T ask(PrivacyFileId id, Function<PrivacyFile, T> question) {
        return Aggregates.load(files, id).invoke(question);
    }

    /** @param decision tells something at least of whom nothing is told yet */
    void decide(PrivacyFileId id, Consumer<PrivacyFile> decision) throws Exception {
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
