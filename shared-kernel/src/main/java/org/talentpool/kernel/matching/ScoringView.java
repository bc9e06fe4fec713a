package org.talentpool.kernel.matching;

import java.util.List;
import org.talentpool.kernel.criteria.Criteria;

/**
 * All that makes the order of one vacancy, as it was fixed when the vacancy opened (AU-01).
 *
 * @param version of the policy on matching that was in force then
 * @param parts what earns points, and how many
 * @param tieBreaks what decides among equal scores, in this order
 */
public record ScoringView(String version, List<Part> parts, List<TieBreak> tieBreaks) {
    public static ScoringView of(Scoring scoring, Criteria criteria) {
        var parts = criteria.desirable().stream()
                .map(wish -> new Part(wish.subject(), wish.weight()))
                .toList();
        return new ScoringView(scoring.version(), parts, scoring.tieBreaks());
    }

    /** @param criterion what the desirable criterion names: a skill or a language */
    public record Part(String criterion, int weight) {}
}
