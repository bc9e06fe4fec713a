package org.talentpool.command.automation;

import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.post.PostEvent;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferLapsed;
import org.talentpool.kernel.post.PostEvent.OfferRefused;
import org.talentpool.kernel.post.PostEvent.OfferRetracted;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;

/** Which events can make somebody fit who did not, or whom nobody could be proposed to. */
final class MatchTriggers {
    private MatchTriggers() {}

    static @Nullable NoticeTrigger of(PostEvent event) {
        return switch (event) {
            case VacancyOpened _ -> NoticeTrigger.VACANCY_OPENED;
            case AssignmentReleased _, HoldLapsed _, OfferRefused _, OfferRetracted _, OfferLapsed _ ->
                NoticeTrigger.VACANCY_REOPENED;
            default -> null;
        };
    }

    static @Nullable NoticeTrigger of(CandidateEvent event) {
        return switch (event) {
            case MembershipGained _ -> NoticeTrigger.MEMBERSHIP_GAINED;
            case CommitmentEnded _ -> NoticeTrigger.MEMBER_RELEASED;
            case AvailabilityResumed _ -> NoticeTrigger.AVAILABILITY_RESUMED;
            case EligibilityRestored _ -> NoticeTrigger.ELIGIBILITY_RESTORED;
            case ProfileChanged _ -> NoticeTrigger.PROFILE_CHANGED;
            default -> null;
        };
    }
}
