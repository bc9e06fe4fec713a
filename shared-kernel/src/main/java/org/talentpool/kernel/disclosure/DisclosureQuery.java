package org.talentpool.kernel.disclosure;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateId;

/** What can be asked of disclosures. */
public sealed interface DisclosureQuery {
    record ListRecipients(
            CandidateId candidateId, int limit, @Nullable String cursor) implements DisclosureQuery {}
}
