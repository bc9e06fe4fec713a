package org.talentpool.kernel.candidate;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to the claim on an e-mail address. */
public sealed interface EmailClaimEvent {
    String fingerprint();

    @Revision("1")
    @TypeName("emailclaim.EmailClaimed")
    record EmailClaimed(String fingerprint, @DataSubject UUID candidateId) implements EmailClaimEvent {}

    @Revision("1")
    @TypeName("emailclaim.EmailReleased")
    record EmailReleased(String fingerprint, @DataSubject UUID candidateId) implements EmailClaimEvent {}
}
