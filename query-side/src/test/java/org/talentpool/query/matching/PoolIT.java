package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.query.WithAnswers;

/** Who counts as pooled, from the listing to the end of the membership. */
@WithAnswers
class PoolIT extends MatchingScene {
    @Test
    void listings_count_once_the_list_is_established() {
        var closed = scene.closedRequisition("R-" + UUID.randomUUID());
        post = scene.openPost(closed);
        var waiting = scene.member(closed);
        assertThat(matches(false).pooled()).isZero();
        assertThat(failed(match(waiting))).containsExactly("MEMBERSHIP");

        story.tell(new ReserveListEstablished(closed, VALID_UNTIL, null));

        assertThat(matches(false).items()).extracting(MatchView::candidateId).containsExactly(waiting);
    }

    @Test
    void the_expired_leave_the_pool_and_stay_near() {
        var member = scene.member(list);
        today.set(VALID_UNTIL.plusDays(1));

        assertThat(matches(true).pooled()).isZero();
        assertThat(matches(true).items()).extracting(MatchView::candidateId).containsExactly(member);
    }

    @Test
    void a_member_held_elsewhere_is_pooled_and_does_not_fit() {
        var held = scene.member(list);
        scene.hold(scene.openPost(list), held, list);

        var answer = matches(true);

        assertThat(answer.pooled()).isEqualTo(1);
        assertThat(answer.fitting()).isZero();
        assertThat(failed(answer.items().getFirst())).containsExactly("MEMBERSHIP");
    }

    @Test
    void who_is_appointed_withdrawn_or_erased_is_in_no_pool() {
        var appointed = scene.member(list);
        var withdrawn = scene.member(list);
        var erased = scene.member(list);
        var filled = scene.openPost(list);
        scene.hold(filled, appointed, list);
        scene.offer(filled, appointed, list);
        scene.appoint(filled, appointed, list);
        story.tell(new MembershipWithdrawn(withdrawn, list), new CandidateErased(erased));

        assertThat(matches(true).pooled()).isZero();
        assertThat(matches(true).items()).isEmpty();
        assertThat(story.ask(new GetMatch(new PostId(post), new CandidateId(erased)), MatchView.class))
                .isNull();
    }

    @Test
    void who_is_removed_is_pooled_for_this_list_no_longer_and_still_for_another() {
        var other = scene.establishedList(VALID_UNTIL);
        var open = scene.openPost(other);
        var member = scene.member(list);
        scene.list(member, other, EVIDENCE, NOTIFIED_ON, SLOT);
        story.tell(new MembershipRemoved(member, list));

        assertThat(matches(true).pooled()).isZero();
        assertThat(story.ask(new FindMatches(new PostId(open), true, false, 10, null), MatchesView.class)
                        .pooled())
                .isEqualTo(1);
    }

    @Test
    void a_held_post_is_no_vacancy_but_still_explained_and_a_planned_one_is_unknown() {
        var member = scene.member(list);
        assertThat(vacancy()).isNotNull();
        assertThat(vacancy().pooled()).isEqualTo(1);
        assertThat(vacancy().fitting()).isEqualTo(1);

        scene.hold(post, member, list);

        assertThat(vacancy()).isNull();
        assertThat(matches(false).pooled()).isEqualTo(1);
        post = scene.plannedPost("P-" + UUID.randomUUID());
        assertThat(story.ask(new FindMatches(new PostId(post), false, false, 10, null), MatchesView.class))
                .isNull();
    }
}
