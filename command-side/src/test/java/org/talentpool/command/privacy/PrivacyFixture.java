package org.talentpool.command.privacy;

import java.util.List;
import java.util.UUID;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Decisions;
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

    PrivacyFixture() {
        handler(new PrivacyKeeping(aggregates(), repository(PrivacyFile.class), repository(Candidate.class)));
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
