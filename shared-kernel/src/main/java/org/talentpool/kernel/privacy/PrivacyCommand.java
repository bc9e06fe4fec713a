package org.talentpool.kernel.privacy;

import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;

/** What can be asked to be done with the data of one person. */
public sealed interface PrivacyCommand {
    @TargetAggregateIdentifier
    PrivacyFileId privacyFileId();

    /** Notes that all data of the person are handed out; they are read after it. */
    record ExportPersonalData(PrivacyFileId privacyFileId) implements PrivacyCommand {}

    /** Finds how long the person is kept, tells of its end in time, and begins the erasure when it is over. */
    record ReviewRetention(PrivacyFileId privacyFileId) implements PrivacyCommand {}

    /**
     * Sent by the process that forgets a person, after each step. One that is told already is no news.
     *
     * @param stores what was emptied
     * @param storesScanned how many were looked through, at the end
     */
    record RecordErasure(PrivacyFileId privacyFileId, ErasureStep step, List<StoreCount> stores, int storesScanned)
            implements PrivacyCommand {
        public RecordErasure {
            stores = List.copyOf(stores);
        }
    }
}
