package org.talentpool.kernel.requisition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.grade.GradeSlot;

/**
 * Members of the list that a requisition established.
 *
 * @param next cursor of the next page, none on the last
 */
public record ReserveListView(
        UUID requisitionId, List<Member> items, @Nullable String next) {
    /**
     * @param name none once erased
     * @param validUntil last day of the membership, inclusive
     * @param postId the post that the member is held for, offered or appointed to
     */
    public record Member(
            UUID candidateId,
            UUID applicationId,
            @Nullable String name,
            MembershipState state,
            List<Profile> profiles,
            List<GradeSlot> gradeSlots,
            LocalDate notifiedOn,
            LocalDate validUntil,
            @Nullable UUID postId) {}
}
