package org.talentpool.web.vacancy;

import java.util.List;
import java.util.Set;
import org.talentpool.kernel.matching.Criterion;
import org.talentpool.kernel.matching.FailedCriteriaView;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.user.Role;

/** Eligibility is judged for everybody and its reasons are shown to talent officers and auditors; a candidate sees its own. */
public final class Discretion {
    private static final Set<Role> MAY_SEE = Set.of(Role.TALENT_OFFICER, Role.AUDITOR, Role.CANDIDATE);
    private static final Set<String> ELIGIBILITY = Set.of(Criterion.AGE.name(), Criterion.NATIONALITY.name());

    private Discretion() {}

    /** Whether the reasons of eligibility are shown. */
    public static boolean mayKnow(Role role) {
        return MAY_SEE.contains(role);
    }

    public static List<MatchView> shown(List<MatchView> matches, Role to) {
        return matches.stream().map(match -> shown(match, to)).toList();
    }

    /** The counts without those that the role may not see. */
    public static FailedCriteriaView shown(FailedCriteriaView counts, Role to) {
        if (MAY_SEE.contains(to)) {
            return counts;
        }
        return new FailedCriteriaView(
                counts.postId(),
                counts.asOf(),
                counts.policyVersion(),
                counts.listed(),
                counts.pooled(),
                counts.fitting(),
                counts.near(),
                counts.items().stream()
                        .filter(item -> !ELIGIBILITY.contains(item.criterion().name()))
                        .toList());
    }

    /** The match without what the role may not see. */
    public static MatchView shown(MatchView match, Role to) {
        if (MAY_SEE.contains(to)) {
            return match;
        }
        return new MatchView(
                match.postId(),
                match.candidateId(),
                match.fits(),
                match.score(),
                match.rank(),
                match.lowerGrade(),
                match.similarNature(),
                match.membership(),
                match.criteria().stream()
                        .filter(finding -> !ELIGIBILITY.contains(finding.criterion()))
                        .toList(),
                match.policyVersion());
    }
}
