package org.talentpool.command.notice;

import static org.talentpool.command.notice.NoticeFixture.found;
import static org.talentpool.command.notice.NoticeFixture.told;
import static org.talentpool.kernel.notice.NoticeTrigger.AVAILABILITY_RESUMED;
import static org.talentpool.kernel.notice.NoticeTrigger.MEMBERSHIP_GAINED;
import static org.talentpool.kernel.notice.NoticeTrigger.PROFILE_CHANGED;
import static org.talentpool.kernel.sample.NoticeSample.memberMatched;
import static org.talentpool.kernel.sample.NoticeSample.memberNotice;
import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.notice.FittingPost;

class RaiseMemberNoticeTest {
    private static final UUID ONE = POST.value();
    private static final UUID OTHER = ANOTHER_POST.value();
    private static final FittingPost FITS_ONE = new FittingPost(ONE, 87.5);
    private static final FittingPost FITS_OTHER = new FittingPost(OTHER, 50);

    @RegisterExtension
    private final NoticeFixture notices = new NoticeFixture();

    @Test
    void vacancies_that_fit_are_told_and_known_from_then_on() {
        notices.when(memberNotice(MEMBERSHIP_GAINED, 10, FITS_ONE, FITS_OTHER))
                .expectEvents(memberMatched(MEMBERSHIP_GAINED, 10, FITS_ONE, FITS_OTHER), found(10, ONE, OTHER));
    }

    @Test
    void nothing_is_told_or_kept_where_nothing_fits() {
        notices.when(memberNotice(MEMBERSHIP_GAINED, 10)).expectNoEvents();
    }

    @Test
    void who_comes_back_is_told_of_with_all_that_fits_whatever_was_known() {
        notices.given(List.of(found(10, ONE)))
                .when(memberNotice(AVAILABILITY_RESUMED, 20, FITS_ONE))
                .expectEvents(memberMatched(AVAILABILITY_RESUMED, 20, FITS_ONE), found(20, ONE));
    }

    @Test
    void a_changed_profile_tells_only_what_did_not_fit_before() {
        notices.given(List.of(found(10, ONE)))
                .when(memberNotice(PROFILE_CHANGED, 20, FITS_ONE, FITS_OTHER))
                .expectEvents(memberMatched(PROFILE_CHANGED, 20, FITS_OTHER), found(20, ONE, OTHER));
    }

    @Test
    void a_changed_profile_does_not_tell_what_a_notice_about_the_vacancy_told() {
        notices.given(List.of(told(CANDIDATE.value(), ONE)))
                .when(memberNotice(PROFILE_CHANGED, 20, FITS_ONE))
                .expectNoEvents();
    }

    @Test
    void what_fits_no_longer_is_forgotten_without_a_word_and_news_when_it_fits_again() {
        notices.given(List.of(found(10, ONE)))
                .when(memberNotice(PROFILE_CHANGED, 20))
                .expectEvents(found(20));
        notices.settled()
                .when(memberNotice(PROFILE_CHANGED, 30, FITS_ONE))
                .expectEvents(memberMatched(PROFILE_CHANGED, 30, FITS_ONE), found(30, ONE));
    }

    @Test
    void the_same_event_delivered_again_makes_no_second_notice() {
        notices.given(List.of(memberMatched(MEMBERSHIP_GAINED, 10, FITS_ONE), found(10, ONE)))
                .when(memberNotice(MEMBERSHIP_GAINED, 10, FITS_ONE, FITS_OTHER))
                .expectNoEvents();
    }

    @Test
    void an_event_that_was_held_up_behind_a_later_one_is_no_news() {
        notices.given(List.of(found(20, ONE)))
                .when(memberNotice(AVAILABILITY_RESUMED, 10, FITS_ONE))
                .expectNoEvents();
    }
}
