package org.talentpool.kernel.matching;

import java.util.List;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.policy.EligibilityRules;

/** Nationality and age, told as yes or no and never by their value (SE-17). */
final class EligibilityFindings {
    private EligibilityFindings() {}

    static List<Finding> of(Eligibility eligibility, EligibilityRules rules) {
        return List.of(
                Findings.essential(
                        Criterion.NATIONALITY,
                        "national of a member nation",
                        told(eligibility.nationality()),
                        eligibility.nationality(),
                        "EL-01"),
                Findings.essential(
                        Criterion.AGE,
                        "from " + rules.youngest() + " and below " + rules.tooOld()
                                + " years of age at the planned start",
                        told(eligibility.age()),
                        eligibility.age(),
                        "EL-03"));
    }

    private static String told(boolean eligible) {
        return eligible ? "eligible" : "not eligible";
    }
}
