package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchQuery.GetMatch;
import org.talentpool.kernel.matching.MatchQuery.ListVacancies;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.matching.VacanciesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Who fits, in which order, and what is said of those who do not. */
@WithAnswers
class MatchingIT {
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

    @Autowired
    Story story;

    @Autowired
    SetDay today;

    Scene scene;
    UUID list;
    UUID post;

    @BeforeEach
    void open_a_vacancy() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        post = scene.openPost(list);
    }

    @AfterEach
    void return_to_the_day_of_the_samples() {
        today.set(TODAY);
    }

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
    void listings_count_once_the_list_is_established() {
        var closed = scene.closedRequisition("R-" + UUID.randomUUID());
        post = scene.openPost(closed);
        var waiting = scene.member(closed);
        assertThat(matches(false).pooled()).isZero();
        assertThat(failed(match(waiting))).containsExactly("MEMBERSHIP");

        story.tell(new org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished(closed, VALID_UNTIL));

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
    void a_held_post_is_no_vacancy_but_still_explained_and_a_planned_one_is_unknown() {
        var member = scene.member(list);
        assertThat(vacancy()).isNotNull();
        assertThat(vacancy().pooled()).isEqualTo(1);
        assertThat(vacancy().fitting()).isEqualTo(1);

        scene.hold(post, member, list);

        assertThat(vacancy()).isNull();
        assertThat(matches(false).pooled()).isEqualTo(1);
        post = scene.plannedPost("P-" + UUID.randomUUID());
        assertThat(story.ask(new FindMatches(new PostId(post), false, 10, null), MatchesView.class))
                .isNull();
    }

    @Test
    void a_candidate_sees_its_vacancies_with_its_rank_in_each() {
        var member = scene.member(list);
        var other = scene.openPost(list);
        scene.openPost(scene.establishedList(VALID_UNTIL));

        var answer =
                story.ask(new FindVacanciesFor(new CandidateId(member), false, 10, null), CandidateMatchesView.class);

        assertThat(answer.fitting()).isEqualTo(2);
        assertThat(answer.items()).extracting(MatchView::postId).containsExactlyInAnyOrder(post, other);
        assertThat(answer.items()).extracting(MatchView::rank).containsOnly(1);
    }

    @Test
    void pages_join_to_the_whole_order() {
        for (int day = 0; day < 5; day++) listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON.plusDays(day));
        listed(WITHOUT_SHAREPOINT, EVIDENCE, NOTIFIED_ON);
        var whole = matches(true).items();

        var joined = new ArrayList<MatchView>();
        String cursor = null;
        do {
            var page = story.ask(new FindMatches(new PostId(post), true, 2, cursor), MatchesView.class);
            joined.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);

        assertThat(joined).isEqualTo(whole).hasSize(6);
    }

    private UUID listed(Qualifications qualifications, MembershipEvidence evidence, LocalDate notifiedOn) {
        var candidate = scene.candidate(PERSON, qualifications);
        scene.list(candidate, list, evidence, notifiedOn, SLOT);
        return candidate;
    }

    private MatchesView matches(boolean near) {
        return story.ask(new FindMatches(new PostId(post), near, 500, null), MatchesView.class);
    }

    private MatchView match(UUID candidate) {
        return story.ask(new GetMatch(new PostId(post), new CandidateId(candidate)), MatchView.class);
    }

    private VacanciesView.@Nullable Item vacancy() {
        return story.ask(new ListVacancies(500, null), VacanciesView.class).items().stream()
                .filter(item -> item.postId().equals(post))
                .findFirst()
                .orElse(null);
    }

    private static List<String> failed(MatchView match) {
        return match.criteria().stream()
                .filter(finding -> finding.essential() && !finding.met())
                .map(Finding::criterion)
                .toList();
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
