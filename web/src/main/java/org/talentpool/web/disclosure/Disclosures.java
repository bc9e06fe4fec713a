package org.talentpool.web.disclosure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.axonframework.eventhandling.GenericEventMessage;
import org.axonframework.messaging.HandlerExecutionException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.disclosure.DisclosureCommand.RecordDisclosure;
import org.talentpool.kernel.disclosure.DisclosureId;
import org.talentpool.kernel.disclosure.DisclosureKind;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.web.command.Decisions;
import org.talentpool.web.command.Envelope;
import org.talentpool.web.command.OptionalReason;

/**
 * Keeps who is shown what before it is shown: without the keeping there is no answer. What was kept within the hour is
 * remembered here, so that whoever looks again costs nothing; another process asks again and is answered with nothing new.
 */
@Component
public class Disclosures {
    private final Decisions decisions;
    private final Remembered remembered = new Remembered();

    Disclosures(Decisions decisions) {
        this.decisions = decisions;
    }

    /** @param candidate whose data is shown, and who was asked for */
    public void of(Reader reader, DisclosureKind kind, UUID candidate) {
        of(reader, kind, candidate, List.of(candidate));
    }

    /**
     * @param subject what was asked for; none where it was asked for all
     * @param candidates whose data is shown; of nobody's nothing is kept
     */
    public void of(Reader reader, DisclosureKind kind, @Nullable UUID subject, Collection<UUID> candidates) {
        if (!candidates.isEmpty()) keep(reader, kind, subject, candidates);
    }

    /** A file that leaves is kept even if it names nobody. */
    public void ofFile(Reader reader, DisclosureKind kind, @Nullable UUID subject, Collection<UUID> candidates) {
        keep(reader, kind, subject, candidates);
    }

    private void keep(Reader reader, DisclosureKind kind, @Nullable UUID subject, Collection<UUID> candidates) {
        if (reader.isShownItsOwn()) return;
        var now = GenericEventMessage.clock.instant();
        var id = DisclosureId.of(reader.actor().username(), kind, subject, reader.purpose(), now);
        Set<UUID> shown = new HashSet<>(candidates);
        if (remembered.holds(id, shown)) return;
        var command = new RecordDisclosure(id, kind, subject, sorted(shown), reader.route());
        send(command, reader);
        remembered.add(id, shown);
    }

    /** Who looks twice at the same time may begin the same disclosure twice; the second one then adds to it. */
    private void send(RecordDisclosure command, Reader reader) {
        try {
            sendOnce(command, reader);
        } catch (RuntimeException failure) {
            if (!isBegun(failure)) throw failure;
            sendOnce(command, reader);
        }
    }

    private void sendOnce(RecordDisclosure command, Reader reader) {
        decisions.decide(command, new OptionalReason(null, reader.purpose(), null), envelope(reader));
    }

    private static boolean isBegun(Throwable failure) {
        return failure instanceof HandlerExecutionException refused
                ? refused.getDetails().orElse(null) instanceof RefusalDetails details
                        && details.code() == RefusalCode.ALREADY_EXISTS
                : failure.getCause() != null && isBegun(failure.getCause());
    }

    private static List<UUID> sorted(Set<UUID> candidates) {
        var sorted = new ArrayList<>(candidates);
        sorted.sort(null);
        return sorted;
    }

    private static Envelope envelope(Reader reader) {
        return new Envelope(reader.actor(), reader.role(), UUID.randomUUID().toString(), null, null, null, null);
    }
}
