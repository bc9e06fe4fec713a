package org.talentpool.kernel.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Sequences of dead letters, by the letter at the head of each: the one that failed.
 *
 * @param next cursor of the next page, none on the last
 */
public record DeadLettersView(List<Item> items, @Nullable String next) {
    /**
     * @param letterId of the letter at the head
     * @param sequence what has to be handled in order, usually a stream
     * @param stream that the event belongs to
     * @param position place of the event in the log; none if it is not there
     * @param parkedAt when it was put aside
     * @param lastTriedAt when it was last offered
     * @param attempts how often it was offered in vain
     * @param failures kinds of the failure, outermost first, without their texts
     * @param waiting letters behind it, which have not been offered
     */
    public record Item(
            UUID letterId,
            String processingGroup,
            String sequence,
            String eventType,
            String eventId,
            @Nullable String stream,
            @Nullable Long position,
            Instant parkedAt,
            @Nullable Instant lastTriedAt,
            int attempts,
            List<String> failures,
            long waiting) {}
}
