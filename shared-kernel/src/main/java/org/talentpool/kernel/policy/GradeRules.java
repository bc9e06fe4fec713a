package org.talentpool.kernel.policy;

/**
 * How far down a listing reaches (PO-04, PO-05), and what becomes of it.
 *
 * @param lowerGradeAllowed whether a post below the listed slot may be proposed at all
 * @param listingOutlastsLowerGrade whether whoever is appointed below the listed slot stays on the list
 */
public record GradeRules(boolean lowerGradeAllowed, boolean listingOutlastsLowerGrade) implements PolicyRules {
    @Override
    public Policy policy() {
        return Policy.GRADES;
    }
}
