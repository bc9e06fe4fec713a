package org.talentpool.kernel.matching;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.post.PostId;

/** Which pooled candidate fits which vacancy. */
public sealed interface MatchQuery {
    /** Open vacancies, by number of the post. */
    record ListVacancies(int limit, @Nullable String cursor) implements MatchQuery {}

    /**
     * @param near whether to add those who fail exactly one criterion, after the others
     * @param similar whether to add last those for whom the post is only of similar nature (PO-05)
     */
    record FindMatches(
            PostId postId,
            boolean near,
            boolean similar,
            int limit,
            @Nullable String cursor) implements MatchQuery {}

    /** One match in full, also where it does not fit. */
    record GetMatch(PostId postId, CandidateId candidateId) implements MatchQuery {}

    record FindVacanciesFor(
            CandidateId candidateId,
            boolean near,
            boolean similar,
            int limit,
            @Nullable String cursor) implements MatchQuery {}

    /** How many of the members listed fail which criterion. */
    record CountFailed(PostId postId) implements MatchQuery {}
}
