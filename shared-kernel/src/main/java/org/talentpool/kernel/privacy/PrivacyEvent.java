package org.talentpool.kernel.privacy;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.TypeName;

/** What can have been done with the data of one person. It holds none of them, and outlives them. */
public sealed interface PrivacyEvent {
    UUID candidateId();

    /** Everything known of the person was handed out; to whom and why is in the metadata. */
    @Revision("1")
    @TypeName("privacy.PersonalDataExported")
    record PersonalDataExported(@DataSubject UUID candidateId) implements PrivacyEvent {}

    /** @param stores what was emptied in this step */
    @Revision("1")
    @TypeName("privacy.ErasureAdvanced")
    record ErasureAdvanced(@DataSubject UUID candidateId, ErasureStep step, List<StoreCount> stores)
            implements PrivacyEvent {}

    /**
     * The receipt: nothing of the person is left.
     *
     * @param stores what was emptied in the last step, which should be little
     * @param storesScanned how many were looked through, without anything found
     */
    @Revision("1")
    @TypeName("privacy.ErasureCompleted")
    record ErasureCompleted(@DataSubject UUID candidateId, List<StoreCount> stores, int storesScanned)
            implements PrivacyEvent {}
}
