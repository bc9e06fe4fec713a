package org.talentpool.kernel.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who was shown data of a candidate, oldest first.
 *
 * @param next cursor of the next page, none on the last
 */
public record RecipientsView(
        UUID candidateId, List<Item> items, @Nullable String next) {
    /**
     * @param position place in the log
     * @param actor user name; withheld from the candidate
     * @param purpose as given by the reader
     */
    public record Item(
            long position,
            Instant time,
            String actor,
            String role,
            DisclosureKind kind,
            String route,
            @Nullable String purpose) {}
}
