package org.talentpool.command.notice;

import static org.talentpool.command.notice.NoticeFixture.told;
import static org.talentpool.kernel.sample.NoticeSample.vacancyMatched;
import static org.talentpool.kernel.sample.NoticeSample.vacancyNotice;
import static org.talentpool.kernel.sample.Samples.ANOTHER_CANDIDATE;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class RaiseVacancyNoticeTest {
    private static final UUID ADA = CANDIDATE.value();
    private static final UUID BEN = ANOTHER_CANDIDATE.value();

    @RegisterExtension
    private final NoticeFixture notices = new NoticeFixture();

    @Test
    void members_who_fit_are_told_and_remembered_to_be_told() {
        notices.when(vacancyNotice(12, BEN, ADA))
                .expectEvents(vacancyMatched(12, BEN, ADA), told(ADA, POST.value()), told(BEN, POST.value()));
    }

    @Test
    void nothing_is_told_where_nobody_fits() {
        notices.when(vacancyNotice(0)).expectNoEvents();
    }

    @Test
    void the_same_event_delivered_again_makes_no_second_notice() {
        notices.given(List.of(vacancyMatched(12, ADA), told(ADA, POST.value())))
                .when(vacancyNotice(12, ADA))
                .expectNoEvents();
    }

    @Test
    void who_is_known_to_fit_already_is_not_remembered_twice() {
        notices.given(List.of(told(ADA, POST.value())))
                .when(vacancyNotice(1, ADA))
                .expectEvents(vacancyMatched(1, ADA));
    }
}
