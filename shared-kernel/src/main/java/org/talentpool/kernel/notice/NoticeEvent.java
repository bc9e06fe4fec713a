package org.talentpool.kernel.notice;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.talentpool.kernel.event.DataSubject;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to a notice. */
public sealed interface NoticeEvent {
    UUID noticeId();

    /** A notice was raised; it stands for itself until it is acknowledged. */
    sealed interface NoticeRaised extends NoticeEvent {
        NoticeKind kind();
    }

    /**
     * @param fitting members who fit
     * @param best candidates, the best of them first
     */
    @Revision("1")
    @TypeName("notice.VacancyMatched")
    record VacancyMatched(
            UUID noticeId, UUID postId, Occasion occasion, String policyVersion, int fitting, List<UUID> best)
            implements NoticeRaised {
        @Override
        public NoticeKind kind() {
            return NoticeKind.VACANCY_MATCHED;
        }
    }

    /**
     * @param fitting vacancies that are told of
     * @param posts the same, best first, with what the member scores there
     */
    @Revision("1")
    @TypeName("notice.MemberMatched")
    record MemberMatched(
            UUID noticeId,
            @DataSubject UUID candidateId,
            Occasion occasion,
            String policyVersion,
            int fitting,
            Personal<List<FittingPost>> posts)
            implements NoticeRaised {
        @Override
        public NoticeKind kind() {
            return NoticeKind.MEMBER_MATCHED;
        }
    }

    @Revision("1")
    @TypeName("notice.WebhookFailureNoticed")
    record WebhookFailureNoticed(UUID noticeId, UUID webhookId) implements NoticeRaised {
        @Override
        public NoticeKind kind() {
            return NoticeKind.WEBHOOK_DISABLED;
        }
    }

    /** @param erasedAfter last day on which the person can still say something about it */
    @Revision("1")
    @TypeName("notice.ErasureForeseen")
    record ErasureForeseen(UUID noticeId, @DataSubject UUID candidateId, LocalDate erasedAfter)
            implements NoticeRaised {
        @Override
        public NoticeKind kind() {
            return NoticeKind.ERASURE_FORESEEN;
        }
    }

    @Revision("1")
    @TypeName("notice.NoticeAcknowledged")
    record NoticeAcknowledged(UUID noticeId) implements NoticeEvent {}
}
