package org.talentpool.web.page;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.MatchView;

/**
 * A match on the start page.
 *
 * @param essential criteria that decide
 * @param earned desirable criteria that brought points
 * @param missed desirable criteria that did not
 */
record MatchLine(
        @Nullable Integer rank,
        String name,
        double score,
        boolean lowerGrade,
        @Nullable LocalDate validUntil,
        List<Finding> essential,
        List<Finding> earned,
        List<Finding> missed) {

    static MatchLine of(MatchView match, String name) {
        return new MatchLine(
                match.rank(),
                name,
                match.score(),
                match.lowerGrade(),
                match.membership() == null ? null : match.membership().validUntil(),
                match.criteria().stream().filter(Finding::essential).toList(),
                match.criteria().stream()
                        .filter(finding -> !finding.essential() && finding.points() > 0)
                        .toList(),
                match.criteria().stream()
                        .filter(finding -> !finding.essential() && finding.points() == 0)
                        .toList());
    }
}
