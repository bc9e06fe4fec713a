package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/**
 * A place on one reserve list.
 *
 * @param established whether the list has been established, so that its listings may be used
 * @param term what the list says about how long its listings may be used
 */
public record Membership(
        UUID requisitionId,
        List<Profile> profiles,
        List<GradeSlot> gradeSlots,
        LocalDate notifiedOn,
        MembershipEvidence evidence,
        boolean established,
        ListTerm term) {}
