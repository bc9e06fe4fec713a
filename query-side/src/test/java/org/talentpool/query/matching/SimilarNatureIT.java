package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.matching.CandidateMatchesView;
import org.talentpool.kernel.matching.MatchQuery.FindMatches;
import org.talentpool.kernel.matching.MatchQuery.FindVacanciesFor;
import org.talentpool.kernel.matching.MatchView;
import org.talentpool.kernel.matching.MatchesView;
import org.talentpool.kernel.post.PostId;
import org.talentpool.query.WithAnswers;

/** Members of other lists for whom a vacancy is of similar nature. */
@WithAnswers
class SimilarNatureIT extends MatchingScene {
    private static final MembershipEvidence BETTER = new MembershipEvidence(9000, EVIDENCE.testedLanguages());

    private UUID otherList;

    @BeforeEach
    void establish_another_list() {
        otherList = scene.establishedList(VALID_UNTIL);
    }

    @Test
    void they_are_shown_last_without_a_rank_and_marked() {
        var fits = listed(QUALIFICATIONS, EVIDENCE, NOTIFIED_ON);
        var near = listed(without("SHAREPOINT"), EVIDENCE, NOTIFIED_ON);
        var similar = elsewhere(QUALIFICATIONS, EVIDENCE);
        var better = elsewhere(QUALIFICATIONS, BETTER);
        var unfit = elsewhere(without("SHAREPOINT"), EVIDENCE);

        var answer = mine(find(true, true), fits, near, similar, better, unfit);

        assertThat(answer).extracting(MatchView::candidateId).containsExactly(fits, near, better, similar);
        assertThat(answer).extracting(MatchView::rank).containsExactly(1, null, null, null);
        assertThat(answer).extracting(MatchView::similarNature).containsExactly(false, false, true, true);
        assertThat(answer.getLast().fits()).isFalse();
        assertThat(answer.getLast().membership().requisitionId()).isEqualTo(otherList);
        assertThat(answer.getLast().criteria().getFirst().found()).contains("open the vacancy to " + otherList);
    }

    @Test
    void unasked_for_they_are_not_shown_and_never_counted() {
        var similar = elsewhere(QUALIFICATIONS, EVIDENCE);

        assertThat(mine(find(true, false), similar)).isEmpty();
        assertThat(find(true, true).fitting()).isZero();
        assertThat(find(true, true).pooled()).isZero();
    }

    @Test
    void whoever_is_committed_or_appointed_elsewhere_is_not_shown() {
        var held = elsewhere(QUALIFICATIONS, EVIDENCE);
        scene.hold(scene.openPost(otherList), held, otherList);
        var appointed = elsewhere(QUALIFICATIONS, EVIDENCE);
        scene.filledPost(appointed, otherList);

        assertThat(mine(find(false, true), held, appointed)).isEmpty();
    }

    @Test
    void one_match_tells_it_too() {
        var similar = elsewhere(QUALIFICATIONS, EVIDENCE);

        assertThat(match(similar).similarNature()).isTrue();
        assertThat(failed(match(similar))).containsExactly("MEMBERSHIP");
        assertThat(match(elsewhere(without("SHAREPOINT"), EVIDENCE)).similarNature())
                .isFalse();
    }

    @Test
    void a_candidate_sees_such_vacancies_after_its_own() {
        var similar = elsewhere(QUALIFICATIONS, EVIDENCE);
        var own = scene.openPost(otherList);

        var unasked = vacanciesFor(similar, false);
        var answer = vacanciesFor(similar, true);

        assertThat(unasked.items()).extracting(MatchView::postId).containsExactly(own);
        assertThat(answer.fitting()).isEqualTo(1);
        assertThat(answer.items().getFirst().postId()).isEqualTo(own);
        assertThat(answer.items())
                .filteredOn(MatchView::similarNature)
                .extracting(MatchView::postId)
                .contains(post)
                .doesNotContain(own, ANOTHER_POST.value());
    }

    private CandidateMatchesView vacanciesFor(UUID candidate, boolean similar) {
        return story.ask(
                new FindVacanciesFor(new CandidateId(candidate), false, similar, 500, null),
                CandidateMatchesView.class);
    }

    private MatchesView find(boolean near, boolean similar) {
        return story.ask(new FindMatches(new PostId(post), near, similar, 500, null), MatchesView.class);
    }

    /** Members of other tests are of similar nature, too. */
    private static List<MatchView> mine(MatchesView answer, UUID... members) {
        return answer.items().stream()
                .filter(item -> List.of(members).contains(item.candidateId()))
                .toList();
    }

    private UUID elsewhere(Qualifications qualifications, MembershipEvidence evidence) {
        var candidate = scene.candidate(PERSON, qualifications);
        scene.list(candidate, otherList, evidence, NOTIFIED_ON, SLOT);
        return candidate;
    }

    private static Qualifications without(String skill) {
        return new Qualifications(
                QUALIFICATIONS.standing(),
                QUALIFICATIONS.education(),
                QUALIFICATIONS.languages(),
                QUALIFICATIONS.experience(),
                QUALIFICATIONS.skills().stream()
                        .filter(brought -> !brought.equals(skill))
                        .toList(),
                QUALIFICATIONS.accepts());
    }
}
