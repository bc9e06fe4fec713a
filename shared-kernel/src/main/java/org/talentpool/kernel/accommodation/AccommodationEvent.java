package org.talentpool.kernel.accommodation;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.Restricted;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to the evidence for accommodation; {@link Restricted}, as one role alone may read it (DP-04). */
public sealed interface AccommodationEvent extends Restricted {
    UUID applicationId();

    UUID candidateId();

    @Revision("1")
    @TypeName("accommodation.EvidenceFiled")
    record EvidenceFiled(UUID applicationId, @DataSubject UUID candidateId, Personal<String> evidence)
            implements AccommodationEvent {}
}
