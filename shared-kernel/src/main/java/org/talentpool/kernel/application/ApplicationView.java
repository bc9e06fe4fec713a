package org.talentpool.kernel.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/** An application as it stands. */
public record ApplicationView(
        UUID id,
        long version,
        UUID requisitionId,
        UUID candidateId,
        ApplicationState state,
        List<Profile> profiles,
        Instant submittedAt,
        @Nullable ScreeningOutcome screening,
        List<ScreenedCriterion> criteria,
        List<Assessment> assessments,
        List<AiFlag> aiFlags,
        Accommodation accommodation,
        @Nullable Listing listing) {
    /** @param result none once erased */
    public record Assessment(
            AssessmentKind kind,
            Instant recordedAt,
            @Nullable AssessmentResult result) {}

    /**
     * Something that looked like the use of generative AI (SE-13).
     *
     * @param evidence none once erased
     */
    public record AiFlag(
            SelectionPhase phase,
            Instant flaggedAt,
            @Nullable String evidence) {}

    /** @param measures what was granted; none before, and none once erased */
    public record Accommodation(
            AccommodationState state, @Nullable String measures) {}

    public record Listing(List<Profile> profiles, List<GradeSlot> gradeSlots, LocalDate notifiedOn) {}
}
