package org.talentpool.kernel.operations;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A dead letter, explained, with its whole sequence; no payload.
 *
 * @param letters of the sequence, in order, one page of them
 * @param next cursor of the next page of letters, none on the last
 */
public record DeadLetterView(
        UUID id,
        String processingGroup,
        String sequence,
        Explanation explained,
        List<Letter> letters,
        @Nullable String next) {
    /**
     * @param failures kinds of the failure, outermost first, without their texts; none while it only waits
     * @param handledBy the group whose handler failed, and no other
     * @param blocks what cannot go on meanwhile
     * @param waiting letters behind it
     * @param remedies what may be done
     */
    public record Explanation(
            List<String> failures, String handledBy, String blocks, long waiting, List<LetterRemedy> remedies) {}

    /** @param attempts how often it was offered in vain; 0 for one that only waits */
    public record Letter(
            UUID letterId,
            String eventType,
            String eventId,
            @Nullable String stream,
            @Nullable Long position,
            Instant parkedAt,
            @Nullable Instant lastTriedAt,
            int attempts,
            List<String> failures) {}
}
