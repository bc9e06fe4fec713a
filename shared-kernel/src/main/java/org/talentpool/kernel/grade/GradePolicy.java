package org.talentpool.kernel.grade;

import static java.util.Comparator.comparing;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.GradeRules;

/** Which listed slot carries a proposal, and at which grade of the post an appointment may start. */
@Applies({"TW-01", "TW-05", "PO-04", "PO-05"})
public final class GradePolicy {
    private GradePolicy() {}

    /**
     * The listed slot that carries a proposal for a post: the post's own slot, else the nearest one that reaches down to it
     * (PO-04, PO-05); none if no slot does, or if the rules allow no lower grade.
     */
    public static @Nullable GradeSlot bestListed(Collection<GradeSlot> listed, GradeSlot post, GradeRules rules) {
        if (listed.contains(post)) return post;
        if (!rules.lowerGradeAllowed()) return null;
        return listed.stream()
                .filter(slot -> slot.reachesDownTo(post))
                .min(comparing(GradeSlot::lower).thenComparing(GradeSlot::higher))
                .orElse(null);
    }

    /** The grade that an appointment starts at unless a circumstance of TW-05 is recorded: the lower one of a twin (TW-01). */
    public static Grade startingGrade(GradeSlot post) {
        return post.lower();
    }

    /**
     * Grades that an offer may name. External and seconded persons start at the lower grade of a twin, whatever they bring
     * (TW-01); serving staff may start at the higher one under a recorded circumstance (TW-05).
     */
    public static List<Grade> allowedGrades(GradeSlot post, Standing standing, boolean circumstance) {
        var mayStartHigher = post.isTwin() && standing == Standing.SERVING_STAFF && circumstance;
        return mayStartHigher ? List.of(post.lower(), post.higher()) : List.of(post.lower());
    }

    /** Id of the rule that decides the starting grade on a twin slot. */
    public static String twinRule(Standing standing) {
        return standing == Standing.SERVING_STAFF ? "TW-05" : "TW-01";
    }
}
