package org.talentpool.kernel.operations;

import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to a dead letter and has to be answered for. */
public sealed interface DeadLetterEvent {
    UUID letterId();

    String processingGroup();

    /**
     * @param eventId identifier of the event that the group will not be offered again but by a rebuild
     * @param eventType its logical name
     * @param position its place in the log
     */
    @Revision("1")
    @TypeName("deadletter.DeadLetterDiscarded")
    record DeadLetterDiscarded(UUID letterId, String processingGroup, String eventId, String eventType, long position)
            implements DeadLetterEvent {}
}
