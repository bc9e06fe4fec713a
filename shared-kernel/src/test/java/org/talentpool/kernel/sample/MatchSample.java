package org.talentpool.kernel.sample;

import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Vacancy;

/** What the match judges: a member and a vacancy that fit each other. */
public final class MatchSample {
    private MatchSample() {}

    public static Membership aMembership(GradeSlot... slots) {
        return new Membership(
                REQUISITION.value(),
                List.of(PROFILE),
                List.of(slots),
                NOTIFIED_ON,
                EVIDENCE,
                true,
                ListTerm.until(VALID_UNTIL));
    }

    public static PoolMember aMember() {
        return aMember(QUALIFICATIONS, aMembership(SLOT));
    }

    public static PoolMember aMember(Qualifications qualifications, Membership... memberships) {
        return new PoolMember(CANDIDATE.value(), qualifications, List.of(memberships), false, null, null, false);
    }

    public static Vacancy aVacancy() {
        return aVacancy(SLOT, CRITERIA);
    }

    public static Vacancy aVacancy(GradeSlot slot, Criteria criteria) {
        return new Vacancy(
                POST.value(),
                slot,
                PROFILE,
                Regime.ESTABLISHED,
                STARTS_ON,
                criteria,
                List.of(REQUISITION.value()),
                Scoring.BASELINE);
    }
}
