package org.talentpool.kernel.sample;

import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeCommand.RaiseMemberNotice;
import org.talentpool.kernel.notice.NoticeCommand.RaiseVacancyNotice;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;
import org.talentpool.kernel.webhook.WebhookId;
import org.talentpool.kernel.webhook.WebhookSecret;

/** Notices and webhooks as tests need them. */
public final class NoticeSample {
    public static final NoticeId NOTICE = new NoticeId(UUID.fromString("00000000-0000-4000-8000-000000000061"));
    public static final WebhookId WEBHOOK = new WebhookId(UUID.fromString("00000000-0000-4000-8000-000000000071"));
    public static final String URL = "https://receiver.example.org/notices";
    /** Of the test vector that libraries for Standard Webhooks share. */
    public static final WebhookSecret SECRET = new WebhookSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

    public static final WebhookSecret NEXT_SECRET = new WebhookSecret("whsec_AAECAwQFBgcICQoLDA0ODxAREhMUFRYX");
    public static final String POLICY = "2025.1";
    public static final String EVENT = "5f3f0c7e-1f0a-4a53-9d5d-2b1f1c6f0a01";

    private NoticeSample() {}

    public static Occasion occasion(NoticeTrigger trigger, long position) {
        return new Occasion(trigger, EVENT, position);
    }

    public static RaiseVacancyNotice vacancyNotice(int fitting, UUID... best) {
        return new RaiseVacancyNotice(
                NOTICE, POST, occasion(NoticeTrigger.VACANCY_OPENED, 4711), POLICY, fitting, List.of(best));
    }

    public static VacancyMatched vacancyMatched(int fitting, UUID... best) {
        return new VacancyMatched(
                NOTICE.value(),
                POST.value(),
                occasion(NoticeTrigger.VACANCY_OPENED, 4711),
                POLICY,
                fitting,
                List.of(best));
    }

    public static RaiseMemberNotice memberNotice(NoticeTrigger trigger, long position, FittingPost... posts) {
        return new RaiseMemberNotice(NOTICE, CANDIDATE, occasion(trigger, position), POLICY, List.of(posts));
    }

    public static MemberMatched memberMatched(NoticeTrigger trigger, long position, FittingPost... posts) {
        return new MemberMatched(
                NOTICE.value(),
                CANDIDATE.value(),
                occasion(trigger, position),
                POLICY,
                posts.length,
                Personal.of(List.of(posts)));
    }

    public static WebhookRegistered registered() {
        return new WebhookRegistered(WEBHOOK.value(), URL, "Intranet of the officers", Personal.of(SECRET.value()));
    }
}
