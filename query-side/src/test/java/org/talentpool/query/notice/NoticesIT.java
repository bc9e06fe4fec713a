package org.talentpool.query.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.history.HistoryQuery.ListHistory;
import org.talentpool.kernel.history.HistoryView;
import org.talentpool.kernel.notice.FittingPost;
import org.talentpool.kernel.notice.NoticeEvent.MemberMatched;
import org.talentpool.kernel.notice.NoticeEvent.NoticeAcknowledged;
import org.talentpool.kernel.notice.NoticeEvent.VacancyMatched;
import org.talentpool.kernel.notice.NoticeEvent.WebhookFailureNoticed;
import org.talentpool.kernel.notice.NoticeId;
import org.talentpool.kernel.notice.NoticeKind;
import org.talentpool.kernel.notice.NoticeQuery.GetNotice;
import org.talentpool.kernel.notice.NoticeQuery.ListNotices;
import org.talentpool.kernel.notice.NoticeState;
import org.talentpool.kernel.notice.NoticeTrigger;
import org.talentpool.kernel.notice.NoticeView;
import org.talentpool.kernel.notice.NoticesView;
import org.talentpool.kernel.notice.Occasion;
import org.talentpool.query.Readmodel;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Notices stay on show, open until somebody takes note; of somebody erased no more is left than that there was one. */
@WithAnswers
class NoticesIT {
    @Autowired
    Story story;

    @Autowired
    Readmodel readmodel;

    private final UUID notice = UUID.randomUUID();
    private final UUID post = UUID.randomUUID();
    private final UUID candidate = UUID.randomUUID();
    private final UUID other = UUID.randomUUID();

    @Test
    void a_notice_is_open_until_somebody_takes_note() {
        story.tell(vacancyMatched(notice, candidate, other));
        assertThat(one(notice))
                .returns(NoticeKind.VACANCY_MATCHED, NoticeView::kind)
                .returns(NoticeState.OPEN, NoticeView::state)
                .returns(NoticeTrigger.VACANCY_OPENED, NoticeView::trigger)
                .returns(4711L, NoticeView::position)
                .returns("2025.1", NoticeView::policyVersion)
                .returns(post, NoticeView::postId)
                .returns(12, NoticeView::fitting)
                .returns(List.of(candidate, other), NoticeView::best)
                .returns(1L, NoticeView::version);

        story.tell(new NoticeAcknowledged(notice));
        assertThat(one(notice))
                .returns(NoticeState.ACKNOWLEDGED, NoticeView::state)
                .returns(2L, NoticeView::version);
        assertThat(ids(NoticeState.OPEN, null, post, null)).isEmpty();
        assertThat(ids(NoticeState.ACKNOWLEDGED, null, post, null)).containsExactly(notice);
    }

    @Test
    void notices_are_found_by_kind_post_and_candidate_whether_it_is_about_them_or_names_them() {
        var ofMember = UUID.randomUUID();
        var ofWebhook = UUID.randomUUID();
        story.tell(
                vacancyMatched(notice, candidate),
                memberMatched(ofMember, candidate),
                new WebhookFailureNoticed(ofWebhook, UUID.randomUUID()));
        assertThat(ids(null, null, post, null)).containsExactly(ofMember, notice);
        assertThat(ids(null, null, null, candidate)).containsExactly(ofMember, notice);
        assertThat(ids(null, NoticeKind.MEMBER_MATCHED, post, candidate)).containsExactly(ofMember);
        assertThat(ids(null, NoticeKind.WEBHOOK_DISABLED, null, null)).contains(ofWebhook);
        assertThat(one(ofMember).posts()).containsExactly(new FittingPost(post, 87.5));
    }

    @Test
    void of_somebody_erased_neither_id_nor_score_is_left_and_the_notice_still_counts() {
        var scene = new Scene(story);
        var erased = scene.candidate();
        var ofMember = UUID.randomUUID();
        story.tell(vacancyMatched(notice, erased, other), memberMatched(ofMember, erased));
        assertThat(ids(null, null, null, erased)).hasSize(2);

        story.tell(new CandidateErased(erased));
        assertThat(ids(null, null, null, erased)).isEmpty();
        assertThat(one(ofMember))
                .returns(null, NoticeView::candidateId)
                .returns(List.of(), NoticeView::posts)
                .returns(1, NoticeView::fitting);
        assertThat(one(notice)).returns(12, NoticeView::fitting).returns(List.of(other), NoticeView::best);
        assertThat(readmodel.rows().get("notice").toString()).doesNotContain(erased.toString());
    }

    @Test
    void a_notice_that_was_on_its_way_when_somebody_was_erased_does_not_name_them() {
        var erased = new Scene(story).candidate();
        var ofMember = UUID.randomUUID();
        story.tell(new CandidateErased(erased), memberMatched(ofMember, erased), vacancyMatched(notice, other, erased));
        assertThat(one(ofMember)).returns(null, NoticeView::candidateId).returns(List.of(), NoticeView::posts);
        assertThat(one(notice).best()).containsExactly(other);
    }

    @Test
    void pages_go_from_the_latest_to_the_earliest() {
        for (int number = 0; number < 5; number++) story.tell(vacancyMatched(UUID.randomUUID(), candidate));
        var seen = new ArrayList<UUID>();
        String cursor = null;
        do {
            var page = story.ask(new ListNotices(null, null, post, null, 2, cursor), NoticesView.class);
            page.items().forEach(item -> seen.add(item.id()));
            cursor = page.next();
        } while (cursor != null);
        assertThat(seen).doesNotHaveDuplicates().hasSize(5).isEqualTo(ids(null, null, post, null));
    }

    @Test
    void the_history_of_a_candidate_does_not_tell_who_else_fits() {
        story.tell(vacancyMatched(notice, candidate, other), memberMatched(UUID.randomUUID(), candidate));
        assertThat(types(candidate)).containsExactly("notice.MemberMatched");
        assertThat(types(post)).containsExactly("notice.VacancyMatched");
        assertThat(types(notice)).containsExactly("notice.VacancyMatched");
    }

    private List<String> types(UUID subject) {
        var history = story.ask(new ListHistory(subject, 100, null), HistoryView.class);
        return history.items().stream().map(HistoryView.Item::type).toList();
    }

    private NoticeView one(UUID id) {
        return story.ask(new GetNotice(new NoticeId(id)), NoticeView.class);
    }

    private List<UUID> ids(
            @Nullable NoticeState state, @Nullable NoticeKind kind, @Nullable UUID of, @Nullable UUID about) {
        return story.ask(new ListNotices(state, kind, of, about, 500, null), NoticesView.class).items().stream()
                .map(NoticeView::id)
                .toList();
    }

    private VacancyMatched vacancyMatched(UUID id, UUID... best) {
        var occasion = new Occasion(NoticeTrigger.VACANCY_OPENED, id.toString(), 4711);
        return new VacancyMatched(id, post, occasion, "2025.1", 12, List.of(best));
    }

    private MemberMatched memberMatched(UUID id, UUID member) {
        var occasion = new Occasion(NoticeTrigger.PROFILE_CHANGED, id.toString(), 4712);
        var posts = Personal.of(List.of(new FittingPost(post, 87.5)));
        return new MemberMatched(id, member, occasion, "2025.1", 1, posts);
    }
}
