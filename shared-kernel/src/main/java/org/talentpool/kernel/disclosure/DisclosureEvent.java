package org.talentpool.kernel.disclosure;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to a disclosure. */
public sealed interface DisclosureEvent {
    UUID disclosureId();

    /**
     * Somebody was shown protected data; the metadata says who, in which role and, where given, for which purpose. Of what was
     * shown nothing is repeated here.
     *
     * @param subject post, application or candidate that was asked for; none where it was asked for all
     * @param candidateIds whose data was shown, 500 at most in one event
     * @param route through which
     */
    @Revision("1")
    @TypeName("disclosure.DataDisclosed")
    record DataDisclosed(
            UUID disclosureId,
            DisclosureKind kind,
            @Nullable UUID subject,
            List<UUID> candidateIds,
            String route) implements DisclosureEvent {}
}
