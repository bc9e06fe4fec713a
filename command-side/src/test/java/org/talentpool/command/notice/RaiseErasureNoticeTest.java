package org.talentpool.command.notice;

import static org.talentpool.kernel.sample.NoticeSample.NOTICE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.notice.NoticeCommand.RaiseErasureNotice;
import org.talentpool.kernel.notice.NoticeEvent.ErasureForeseen;

class RaiseErasureNoticeTest {
    private static final RaiseErasureNotice RAISE = new RaiseErasureNotice(NOTICE, CANDIDATE, VALID_UNTIL);
    private static final ErasureForeseen FORESEEN = new ErasureForeseen(NOTICE.value(), CANDIDATE.value(), VALID_UNTIL);

    @RegisterExtension
    private final NoticeFixture notices = new NoticeFixture();

    @Test
    void that_somebody_will_be_forgotten_is_told() {
        notices.when(RAISE).expectEvents(FORESEEN);
    }

    @Test
    void it_is_told_once() {
        notices.given(List.of(FORESEEN)).when(RAISE).expectNoEvents();
    }
}
