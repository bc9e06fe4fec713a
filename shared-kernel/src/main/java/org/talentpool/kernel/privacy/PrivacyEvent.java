package org.talentpool.kernel.privacy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.TypeName;

/** What can have been done with the data of one person. It holds none of them, and outlives them. */
public sealed interface PrivacyEvent {
    UUID candidateId();

    /** Everything known of the person was handed out; to whom and why is in the metadata. */
    @Revision("1")
    @TypeName("privacy.PersonalDataExported")
    record PersonalDataExported(@DataSubject UUID candidateId) implements PrivacyEvent {}

    /**
     * How long the person is kept was found anew, and is not what it was.
     *
     * @param lastUsedOn the day from which the time counts; none while none runs
     * @param keptUntil last day, inclusive
     * @param held whether a legal hold stands, under which nothing is erased
     */
    @Revision("1")
    @TypeName("privacy.RetentionJudged")
    record RetentionJudged(
            @DataSubject UUID candidateId,
            RetentionOutcome outcome,
            @Nullable LocalDate lastUsedOn,
            @Nullable LocalDate keptUntil,
            boolean held,
            String policyVersion)
            implements PrivacyEvent {}

    /** @param erasedAfter it will not be before this day is over */
    @Revision("1")
    @TypeName("privacy.ErasureAnnounced")
    record ErasureAnnounced(@DataSubject UUID candidateId, LocalDate keptUntil, LocalDate erasedAfter)
            implements PrivacyEvent {}

    /** The time is over, and the person was told: the erasure begins. */
    @Revision("1")
    @TypeName("privacy.RetentionEnded")
    record RetentionEnded(@DataSubject UUID candidateId, LocalDate keptUntil) implements PrivacyEvent {}

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
