package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.MatchSample.aMember;
import static org.talentpool.kernel.sample.Samples.ANOTHER_REQUISITION;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.REQUISITION;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionId;

/** Of several memberships on the lists of a vacancy the best one is judged, whichever comes first. */
class BestMembershipTest {
    private static final Vacancy VACANCY = new Vacancy(
            POST.value(),
            GradeSlot.of("G8"),
            Profile.FINANCE_AND_BUDGET,
            Regime.ESTABLISHED,
            LocalDate.parse("2026-06-01"),
            CRITERIA,
            List.of(REQUISITION.value(), ANOTHER_REQUISITION.value()),
            Scoring.BASELINE);

    @Test
    void one_that_fits_stands_before_one_that_does_not() {
        var expired = listed(REQUISITION, "G8", "2024-01-01", Profile.FINANCE_AND_BUDGET);
        var higher = listed(ANOTHER_REQUISITION, "G10", "2025-12-01", Profile.FINANCE_AND_BUDGET);
        best(expired, higher, ANOTHER_REQUISITION);
    }

    @Test
    void fewer_failures_stand_before_more() {
        var expiredAndOther = listed(REQUISITION, "G8", "2024-01-01", Profile.HUMAN_RESOURCES);
        var other = listed(ANOTHER_REQUISITION, "G8", "2025-12-01", Profile.HUMAN_RESOURCES);
        best(expiredAndOther, other, ANOTHER_REQUISITION);
    }

    @Test
    void the_same_slot_stands_before_a_lower_grade() {
        var higher = listed(REQUISITION, "G10", "2025-10-01", Profile.FINANCE_AND_BUDGET);
        var same = listed(ANOTHER_REQUISITION, "G8", "2025-12-01", Profile.FINANCE_AND_BUDGET);
        best(higher, same, ANOTHER_REQUISITION);
    }

    @Test
    void earlier_notified_stands_before_later_and_the_id_settles_the_rest() {
        var later = listed(REQUISITION, "G8", "2025-12-01", Profile.FINANCE_AND_BUDGET);
        var earlier = listed(ANOTHER_REQUISITION, "G8", "2025-10-01", Profile.FINANCE_AND_BUDGET);
        best(later, earlier, ANOTHER_REQUISITION);
        var sameDay = listed(ANOTHER_REQUISITION, "G8", "2025-12-01", Profile.FINANCE_AND_BUDGET);
        best(sameDay, later, REQUISITION);
    }

    private static void best(Membership one, Membership other, RequisitionId expected) {
        for (var order : List.of(new Membership[] {one, other}, new Membership[] {other, one})) {
            var verdict =
                    MatchPolicy.judge(aMember(QUALIFICATIONS, order), VACANCY, new Eligibility(true, true), IN_FORCE);
            assertThat(verdict.requisitionId()).isEqualTo(expected.value());
        }
    }

    private static Membership listed(RequisitionId list, String slot, String notifiedOn, Profile profile) {
        return new Membership(
                list.value(),
                List.of(profile),
                List.of(GradeSlot.of(slot)),
                LocalDate.parse(notifiedOn),
                EVIDENCE,
                true,
                ListTerm.BY_POLICY);
    }
}
