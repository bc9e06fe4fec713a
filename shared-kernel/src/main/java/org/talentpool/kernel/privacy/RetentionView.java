package org.talentpool.kernel.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How long a person is kept, as was found last: on the day after something ended, and whenever a time may be over.
 *
 * @param outcome what came of the person; none until it was judged for the first time
 * @param lastUsedOn the day from which the time counts
 * @param keptUntil last day, inclusive, by the policy of then; judged anew when it is over
 * @param held whether a legal hold stood
 * @param announcedAt when the person was told that it will be erased
 * @param erasedAfter it will not be before this day is over
 */
public record RetentionView(
        UUID candidateId,
        @Nullable RetentionOutcome outcome,
        @Nullable LocalDate lastUsedOn,
        @Nullable LocalDate keptUntil,
        boolean held,
        @Nullable String policyVersion,
        @Nullable Instant judgedAt,
        @Nullable Instant announcedAt,
        @Nullable LocalDate erasedAfter) {}
