package org.talentpool.command.notice;

import static org.talentpool.kernel.sample.NoticeSample.NOTICE;
import static org.talentpool.kernel.sample.NoticeSample.WEBHOOK;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.notice.NoticeCommand.RaiseWebhookNotice;
import org.talentpool.kernel.notice.NoticeEvent.WebhookFailureNoticed;

class RaiseWebhookNoticeTest {
    private static final WebhookFailureNoticed NOTICED = new WebhookFailureNoticed(NOTICE.value(), WEBHOOK.value());

    @RegisterExtension
    private final NoticeFixture notices = new NoticeFixture();

    @Test
    void that_nothing_is_sent_any_more_is_told() {
        notices.when(new RaiseWebhookNotice(NOTICE, WEBHOOK)).expectEvents(NOTICED);
    }

    @Test
    void it_is_told_once() {
        notices.given(List.of(NOTICED))
                .when(new RaiseWebhookNotice(NOTICE, WEBHOOK))
                .expectNoEvents();
    }
}
