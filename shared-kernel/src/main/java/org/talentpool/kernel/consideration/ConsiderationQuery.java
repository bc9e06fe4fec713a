package org.talentpool.kernel.consideration;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostId;

/** What can be asked about decisions on vacancies and those who were considered. */
public sealed interface ConsiderationQuery {
    /** Oldest first; of a post that nobody has decided on, none. */
    record ListDecisions(PostId postId) implements ConsiderationQuery {}

    /** @param position of the decision */
    record GetConsideration(
            PostId postId,
            long position,
            int limit,
            @Nullable String cursor) implements ConsiderationQuery {}

    /** The candidate's own statement: which vacancies it was considered for, and why not chosen. Oldest first. */
    record ListConsiderationsOf(
            CandidateId candidateId, int limit, @Nullable String cursor) implements ConsiderationQuery {}
}
