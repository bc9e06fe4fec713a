package org.talentpool.kernel.candidate;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.requisition.Profile;

/** A candidate as known; after an erasure the personal values are none and the rest stays. */
public record CandidateView(
        UUID id,
        long version,
        boolean erased,
        @Nullable String name,
        @Nullable String email,
        @Nullable LocalDate birthDate,
        List<String> nationalities,
        @Nullable Standing standing,
        @Nullable Education education,
        List<LanguageSkill> languages,
        List<Experience> experience,
        List<String> skills,
        @Nullable Preferences accepts,
        boolean paused,
        @Nullable LocalDate pausedUntil,
        @Nullable UUID committedTo,
        boolean declaredIneligible,
        List<Membership> memberships) {
    /** @param validUntil last day, inclusive */
    public record Membership(
            UUID requisitionId,
            UUID applicationId,
            MembershipState state,
            List<Profile> profiles,
            List<GradeSlot> gradeSlots,
            LocalDate notifiedOn,
            LocalDate validUntil) {}
}
