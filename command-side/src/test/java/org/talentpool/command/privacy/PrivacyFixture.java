package org.talentpool.command.privacy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Decisions;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.privacy.ErasureStep;
import org.talentpool.kernel.privacy.PrivacyCommand.RecordErasure;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAdvanced;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureCompleted;
import org.talentpool.kernel.privacy.PrivacyFileId;
import org.talentpool.kernel.privacy.StoreCount;
import org.talentpool.kernel.sample.Samples;

/** What was done with the data of the candidate of the samples. */
class PrivacyFixture extends Decisions {
    static final UUID PERSON = Samples.CANDIDATE.value();
    static final PrivacyFileId FILE = new PrivacyFileId(PERSON);
    static final List<StoreCount> EMPTIED = List.of(new StoreCount("readmodel.candidate", 1));

    /** Until which days it was asked to be called again. */
    final List<LocalDate> asked = new ArrayList<>();

    PrivacyFixture() {
        var candidates = repository(Candidate.class);
        var files = new PrivacyFiles(aggregates(), repository(PrivacyFile.class));
        handler(new PrivacyKeeping(files, candidates));
        handler(new Reviewing(
                candidates, repository(Requisition.class), files, policies(), (lastDay, _) -> asked.add(lastDay)));
    }

    static RecordErasure record(ErasureStep step) {
        return new RecordErasure(FILE, step, EMPTIED, 14);
    }

    static ErasureAdvanced advanced(ErasureStep step) {
        return new ErasureAdvanced(PERSON, step, EMPTIED);
    }

    static ErasureCompleted completed() {
        return new ErasureCompleted(PERSON, EMPTIED, 14);
    }
}
