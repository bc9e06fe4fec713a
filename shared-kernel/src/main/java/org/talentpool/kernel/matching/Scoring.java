package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.Rulebook;

/**
 * By what the members of one vacancy are ordered besides its weights. It is fixed when the vacancy opens, and no later policy
 * changes it (AU-01).
 *
 * @param version of the policy on matching that was in force at the opening
 * @param tieBreaks what decides among equal scores, in this order
 */
public record Scoring(String version, List<TieBreak> tieBreaks) {
    /** That of the first edition, by which vacancies were ordered before the order was stored with them. */
    public static final Scoring BASELINE = of(Rulebook.BASELINE.on(LocalDate.EPOCH));

    public Scoring {
        tieBreaks = List.copyOf(tieBreaks);
    }

    /** That of a vacancy which is opened while these are in force. */
    public static Scoring of(PoliciesInForce inForce) {
        return new Scoring(
                inForce.version(Policy.MATCHING).version(), inForce.matching().tieBreaks());
    }
}
