package org.talentpool.benchmark.match;

import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.MatchView;

/**
 * Something that happens to a member, and how a match shows it.
 *
 * @param sequence of the event in the member's stream
 * @param criterion whose finding tells of it
 * @param word that the finding has, or has no longer
 */
record Change(CandidateEvent event, long sequence, Criterion criterion, String word, boolean has) {
    boolean isShownBy(MatchView match) {
        return match.criteria().stream()
                .filter(finding -> finding.criterion().equals(criterion.name()))
                .anyMatch(finding -> finding.found().contains(word) == has);
    }
}
