package org.talentpool.query.reservelist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.MembershipState;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/**
 * A membership as it stands today.
 *
 * @param number number of the requisition
 * @param name none once erased
 * @param validUntil last day, inclusive
 * @param postId the post that the member is held for, offered or appointed to from this list
 * @param considered whether the member was ever held for a post from this list
 */
public record Standing(
        UUID requisitionId,
        String number,
        UUID candidateId,
        UUID applicationId,
        @Nullable String name,
        MembershipState state,
        List<Profile> profiles,
        List<GradeSlot> gradeSlots,
        LocalDate notifiedOn,
        LocalDate validUntil,
        @Nullable UUID postId,
        boolean considered) {}
