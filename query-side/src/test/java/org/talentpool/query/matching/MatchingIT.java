package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.query.WithAnswers;

/** Who fits, in which order, and what is said of those who do not. */
@WithAnswers
class MatchingIT extends MatchingScene {
    private static final Qualifications WITHOUT_BUDGETING = skilled(List.of("SHAREPOINT"));
    private static final Qualifications WITHOUT_SHAREPOINT = skilled(List.of("BUDGETING"));
    private static final Qualifications WITHOUT_BOTH_AND_LANGUAGES = new Qualifications(
            QUALIFICATIONS.standing(),
            QUALIFICATIONS.education(),
            List.of(),
            QUALIFICATIONS.experience(),
            List.of(),
            QUALIFICATIONS.accepts());
    private static final MembershipEvidence BETTER = new MembershipEvidence(9000, EVIDENCE.testedLanguages());

    @Test
    void the_best_come_first_by_score_then_merit_then_notification() {
        var third = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON.plusDays(1));
        var fourth = listed(WITHOUT_BUDGETING, BETTER, NOTIFIED_ON);
        var second = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);
        var first = listed(QUALIFICATIONS, BETTER, NOTIFIED_ON.plusDays(5));

        var answer = matches(false);

        assertThat(answer.items()).extracting(MatchView::candidateId).containsExactly(first, second, third, fourth);
        assertThat(answer.items()).extracting(MatchView::rank).containsExactly(1, 2, 3, 4);
        assertThat(answer.items().getFirst().score()).isEqualTo(75.0);
        assertThat(answer.items().getLast().score()).isZero();
        assertThat(answer.pooled()).isEqualTo(4);
        assertThat(answer.fitting()).isEqualTo(4);
    }

    @Test
    void near_misses_follow_without_a_rank_and_others_stay_away() {
        var fits = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);
        var near = listed(WITHOUT_SHAREPOINT, EVIDENCE, NOTIFIED_ON);
        listed(WITHOUT_BOTH_AND_LANGUAGES, MembershipEvidence.NONE, NOTIFIED_ON);

        assertThat(matches(false).items()).extracting(MatchView::candidateId).containsExactly(fits);
        var withNear = matches(true);
        assertThat(withNear.items()).extracting(MatchView::candidateId).containsExactly(fits, near);
        assertThat(withNear.items().getLast().rank()).isNull();
        assertThat(failed(withNear.items().getLast())).containsExactly("SKILLS");
        assertThat(withNear.pooled()).isEqualTo(3);
        assertThat(withNear.fitting()).isEqualTo(1);
    }

    @Test
    void age_and_nationality_decide_and_are_told_as_yes_or_no() {
        var old = scene.candidate(
                new Person("Old", "old@example.org", STARTS_ON.minusYears(60), List.of("BE")), QUALIFICATIONS);
        var foreign = scene.candidate(
                new Person("Far", "far@example.org", PERSON.birthDate(), List.of("ZW")), QUALIFICATIONS);
        scene.list(old, list, EVIDENCE, NOTIFIED_ON, SLOT);
        scene.list(foreign, list, EVIDENCE, NOTIFIED_ON, SLOT);

        assertThat(failed(match(old))).containsExactly("AGE");
        assertThat(failed(match(foreign))).containsExactly("NATIONALITY");
        assertThat(match(foreign).criteria().toString()).doesNotContain("ZW");
    }

    @Test
    void a_candidate_on_no_list_is_explained_too() {
        var stranger = scene.candidate();

        var match = match(stranger);

        assertThat(match.fits()).isFalse();
        assertThat(match.membership()).isNull();
        assertThat(failed(match)).contains("MEMBERSHIP");
    }

    @Test
    void one_match_in_full_tells_the_rank_among_all() {
        listed(QUALIFICATIONS, BETTER, NOTIFIED_ON);
        var second = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);

        assertThat(match(second).rank()).isEqualTo(2);
        assertThat(match(second).membership().validUntil()).isEqualTo(VALID_UNTIL);
    }

    @Test
    void a_candidate_sees_its_vacancies_with_its_rank_in_each() {
        var member = scene.member(list);
        var other = scene.openPost(list);
        scene.openPost(scene.establishedList(VALID_UNTIL));

        var answer = vacanciesFor(member, false);

        assertThat(answer.fitting()).isEqualTo(2);
        assertThat(answer.items()).extracting(MatchView::postId).containsExactlyInAnyOrder(post, other);
        assertThat(answer.items()).extracting(MatchView::rank).containsOnly(1);
    }

    @Test
    void a_candidate_who_fits_nothing_is_told_so_and_one_who_is_erased_or_unknown_is_not_there() {
        var near = listed(WITHOUT_SHAREPOINT, EVIDENCE, NOTIFIED_ON);
        var stranger = scene.candidate();
        var erased = scene.member(list);
        story.tell(new CandidateErased(erased));

        assertThat(vacanciesFor(near, false).items()).isEmpty();
        assertThat(vacanciesFor(near, false).fitting()).isZero();
        assertThat(vacanciesFor(near, true).items())
                .extracting(MatchView::postId)
                .containsExactly(post);
        assertThat(vacanciesFor(stranger, true).items()).isEmpty();
        assertThat(vacanciesFor(erased, false)).isNull();
        assertThat(vacanciesFor(UUID.randomUUID(), false)).isNull();
    }

    private @Nullable CandidateMatchesView vacanciesFor(UUID candidate, boolean near) {
        return story.ask(
                new FindVacanciesFor(new CandidateId(candidate), near, false, 10, null), CandidateMatchesView.class);
    }

    @Test
    void pages_join_to_the_whole_order() {
        for (int day = 0; day < 5; day++) listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON.plusDays(day));
        listed(WITHOUT_SHAREPOINT, EVIDENCE, NOTIFIED_ON);
        var whole = matches(true).items();

        var joined = new ArrayList<MatchView>();
        String cursor = null;
        do {
            var page = story.ask(new FindMatches(new PostId(post), true, false, 2, cursor), MatchesView.class);
            joined.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(joined).isEqualTo(whole).hasSize(6);
    }

    private static Qualifications skilled(List<String> skills) {
        return new Qualifications(
                QUALIFICATIONS.standing(),
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                QUALIFICATIONS.experience(),
                skills,
                QUALIFICATIONS.accepts());
    }
}
