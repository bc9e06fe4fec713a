package org.talentpool.query.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.axonframework.queryhandling.QueryExecutionException;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.consideration.CandidateConsiderationsView;
import org.talentpool.kernel.consideration.CandidateConsiderationsView.Item;
import org.talentpool.kernel.consideration.ConsiderationQuery.ListConsiderationsOf;
import org.talentpool.kernel.consideration.DecisionKind;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Finding;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.refusal.RefusalCode;
import org.talentpool.kernel.refusal.RefusalDetails;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;
import org.talentpool.query.WithAnswers;

/** What a candidate is told about the vacancies that it was considered for, and why not chosen. */
@WithAnswers
class StatementIT extends ConsiderationScene {
    @Test
    void the_one_who_was_chosen_and_those_who_were_not_read_their_own_verdict() {
        scene.hold(post, best, list);

        var chosen = statement(best).getFirst();
        assertThat(chosen.chosen()).isTrue();
        assertThat(chosen.kind()).isEqualTo(DecisionKind.CHOSEN);
        assertThat(chosen.rank()).isEqualTo(1);
        assertThat(chosen.fitting()).isEqualTo(2);
        var runnerUp = statement(second).getFirst();
        assertThat(runnerUp.chosen()).isFalse();
        assertThat(runnerUp.fits()).isTrue();
        assertThat(runnerUp.rank()).isEqualTo(2);
        assertThat(runnerUp.title()).isEqualTo("Assistant, budget");
        assertThat(runnerUp.gradeSlot()).isEqualTo(SLOT);
        assertThat(runnerUp.policyVersion()).isEqualTo("2025.1");
    }

    @Test
    @Allows("AU-08")
    void whoever_did_not_fit_reads_by_which_criterion() {
        scene.hold(post, best, list);

        var item = statement(near).getFirst();

        assertThat(item.rank()).isNull();
        assertThat(item.criteria())
                .filteredOn(finding -> finding.essential() && !finding.met())
                .extracting(Finding::criterion)
                .containsExactly("SKILLS");
        assertThat(json(item)).doesNotContain(best.toString(), second.toString(), other.toString());
    }

    @Test
    void decisions_are_told_oldest_first_in_pages_and_none_from_before_the_listing_or_after_it() {
        var first = scene.openPost(list);
        scene.hold(first, best, list);
        story.tell(new VacancyClosed(post));
        var late = scene.member(list);
        story.tell(new MembershipRemoved(second, list), new VacancyClosed(scene.openPost(list)));
        var another = scene.openPost(scene.establishedList(null));
        story.tell(new VacancyClosed(another));

        assertThat(statement(near))
                .extracting(Item::postId)
                .hasSize(3)
                .startsWith(first, post)
                .doesNotContain(another);
        assertThat(statement(second)).extracting(Item::postId).containsExactly(first, post);
        assertThat(statement(late)).hasSize(1);
        var page = page(near, null);
        assertThat(page.items()).isEqualTo(statement(near).subList(0, 2));
        assertThat(page(near, page.next()).items()).isEqualTo(statement(near).subList(2, 3));
        assertThat(page(near, page.next()).next()).isNull();
    }

    private CandidateConsiderationsView page(UUID candidate, String cursor) {
        var query = new ListConsiderationsOf(new CandidateId(candidate), 2, cursor);
        return story.ask(query, CandidateConsiderationsView.class);
    }

    @Test
    void whoever_was_never_considered_reads_that() {
        assertThat(statement(scene.candidate())).isEmpty();
        var stranger = new ListConsiderationsOf(new CandidateId(UUID.randomUUID()), 10, null);
        assertThat(story.ask(stranger, CandidateConsiderationsView.class)).isNull();
    }

    @Test
    void it_is_of_the_day_in_brussels() {
        story.at(Instant.parse("2026-02-02T23:30:00Z")).tell(new VacancyClosed(post));

        assertThat(lastDecision().day()).isEqualTo(TODAY.plusDays(1));
    }

    @Test
    @Refuses("AU-05")
    void where_other_policies_are_known_than_the_decision_names_nothing_is_told() {
        story.tell(new CandidateAssigned(
                post,
                best,
                list,
                1,
                SLOT,
                false,
                TODAY,
                CONDITIONS,
                "2025.1;HOLDS=unheard-of",
                Personal.of(Verdict.NONE)));
        var decision = lastDecision();

        for (Runnable question : List.<Runnable>of(() -> consideration(decision), () -> statement(near))) {
            var refused = refusal(question);
            assertThat(refused.code()).isEqualTo(RefusalCode.VERDICT_NOT_REPRODUCIBLE);
            assertThat(refused.facts()).containsEntry("known", "2025.1").containsKey("decidedBy");
        }
    }

    private static RefusalDetails refusal(Runnable question) {
        var failure = catchThrowableOfType(CompletionException.class, question::run);
        return ((QueryExecutionException) failure.getCause())
                .<RefusalDetails>getDetails()
                .orElseThrow();
    }
}
