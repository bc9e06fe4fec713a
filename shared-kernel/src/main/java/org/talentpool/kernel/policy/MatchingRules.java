package org.talentpool.kernel.policy;

import java.util.EnumSet;
import java.util.List;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.requisition.Profile;

/**
 * How the members of a vacancy are ordered, and which profiles are of similar nature (AU-01, PO-05).
 *
 * @param tieBreaks what decides among equal scores, in this order; the id comes last, so that no two are equal
 * @param similar profiles of similar nature besides each with itself
 */
public record MatchingRules(List<TieBreak> tieBreaks, List<SimilarProfiles> similar) implements PolicyRules {
    public MatchingRules {
        tieBreaks = List.copyOf(tieBreaks);
        similar = List.copyOf(similar);
        if (!isWhole(tieBreaks)) throw new IllegalArgumentException("an order that leaves two members equal");
    }

    /** Whether it ends with the id, and names nothing twice. */
    public static boolean isWhole(List<TieBreak> order) {
        return !order.isEmpty()
                && order.getLast() == TieBreak.CANDIDATE_ID
                && EnumSet.copyOf(order).size() == order.size();
    }

    /** Whether posts of the two profiles are of similar nature; a profile is to itself. */
    public boolean areSimilar(Profile one, Profile other) {
        return one == other || similar.stream().anyMatch(pair -> pair.are(one, other));
    }

    @Override
    public Policy policy() {
        return Policy.MATCHING;
    }
}
