package org.talentpool.kernel.privacy;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How an erasure stands.
 *
 * @param reasonCode why it was asked for; none where the time for which the person is kept was over
 * @param completedAt none while it goes on
 * @param emptied rows by store, all steps together
 * @param storesScanned how many stores were looked through at the end, without anything found
 */
public record ErasureView(
        UUID candidateId,
        ErasureStep state,
        Instant requestedAt,
        @Nullable String reasonCode,
        @Nullable Instant completedAt,
        List<StoreCount> emptied,
        int storesScanned) {}
