package org.talentpool.command.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.NoticeSample.NOTICE;
import static org.talentpool.kernel.sample.NoticeSample.vacancyMatched;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;

import java.util.List;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.notice.NoticeCommand.AcknowledgeNotice;
import org.talentpool.kernel.notice.NoticeEvent.NoticeAcknowledged;

class AcknowledgeNoticeTest {
    private static final NoticeAcknowledged ACKNOWLEDGED = new NoticeAcknowledged(NOTICE.value());

    @RegisterExtension
    private final NoticeFixture notices = new NoticeFixture();

    @Test
    void somebody_takes_note() {
        notices.given(List.of(vacancyMatched(1, CANDIDATE.value())))
                .when(new AcknowledgeNotice(NOTICE))
                .expectEvents(ACKNOWLEDGED);
    }

    @Test
    void note_is_taken_once() {
        notices.given(List.of(vacancyMatched(1, CANDIDATE.value()), ACKNOWLEDGED))
                .when(new AcknowledgeNotice(NOTICE))
                .expectNoEvents();
    }

    @Test
    void of_what_was_not_told_no_note_is_taken() {
        assertThat(notices.when(new AcknowledgeNotice(NOTICE)).failure())
                .isInstanceOf(AggregateNotFoundException.class);
    }
}
