package org.talentpool.query;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.NoticeAcknowledged;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.kernel.webhook.DeliveryEvent.DeliveryFailed;
import org.talentpool.kernel.webhook.DeliveryFailure;
import org.talentpool.kernel.webhook.DisableCause;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookDisabled;
import org.talentpool.kernel.webhook.WebhookEvent.WebhookRegistered;

/** What officers and webhooks are told of in a history made up at random. */
record RandomNotices(Story story, Seed seed) {
    /** Somebody is to be told, and is not. */
    void listen() {
        var webhook = UUID.randomUUID();
        var address = "https://receiver.example.org/notices";
        story.tell(
                new WebhookRegistered(webhook, address, "Receiver", Personal.of("whsec_x")),
                new DeliveryFailed(UUID.randomUUID(), webhook, UUID.randomUUID(), 0, 1, DeliveryFailure.TIMED_OUT),
                new WebhookDisabled(webhook, DisableCause.ATTEMPTS_EXHAUSTED));
    }

    /** The officer is told of the new member alone, or of a vacancy and some who fit. */
    void tell(UUID candidate, List<UUID> best, List<UUID> vacant) {
        var id = UUID.randomUUID();
        var occasion = new Occasion(NoticeTrigger.MEMBERSHIP_GAINED, id.toString(), 1);
        var posts = vacant.stream().map(post -> new FittingPost(post, 50)).toList();
        if (posts.isEmpty() || seed.chance(30)) {
            story.tell(new VacancyMatched(id, UUID.randomUUID(), occasion, "2025.1", best.size(), best));
        } else {
            story.tell(new MemberMatched(id, candidate, occasion, "2025.1", posts.size(), Personal.of(posts)));
        }
        if (seed.chance(30)) story.tell(new NoticeAcknowledged(id));
    }
}
