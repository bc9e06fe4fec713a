package org.talentpool.kernel.accommodation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The evidence that was filed for one application, oldest first. */
public record EvidenceView(UUID applicationId, long version, UUID candidateId, List<Filing> items) {
    /** @param evidence none once erased */
    public record Filing(Instant filedAt, @Nullable String evidence) {}
}
