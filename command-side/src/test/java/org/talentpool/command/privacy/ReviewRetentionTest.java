package org.talentpool.command.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.command.privacy.PrivacyFixture.FILE;
import static org.talentpool.command.privacy.PrivacyFixture.PERSON;
import static org.talentpool.kernel.sample.CandidateSample.aCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aCommittedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.CandidateSample.anApplicant;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.LegalHoldPlaced;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.privacy.PrivacyCommand.ReviewRetention;
import org.talentpool.kernel.privacy.PrivacyEvent.ErasureAnnounced;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionEnded;
import org.talentpool.kernel.privacy.PrivacyEvent.RetentionJudged;
import org.talentpool.kernel.privacy.RetentionOutcome;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.Refuses;
import org.talentpool.kernel.sample.RequisitionSample;

class ReviewRetentionTest {
    private static final ReviewRetention REVIEW = new ReviewRetention(FILE);
    private static final LocalDate TWO_YEARS = TODAY.plusYears(2);
    private static final LocalDate TOLD = TWO_YEARS.minusDays(30);

    @RegisterExtension
    final PrivacyFixture decisions = new PrivacyFixture();

    @Test
    @Refuses({"DP-02", "DP-03"})
    void who_came_onto_no_list_is_kept_for_two_years_and_asked_about_a_month_before() {
        decisions.given(aCandidate().events()).when(REVIEW).expectEvents(notSelected());
        assertThat(decisions.asked).containsExactly(TOLD.minusDays(1));
    }

    @Test
    void found_again_it_is_no_news() {
        decisions
                .given(aCandidate().events(), List.of(notSelected()))
                .when(REVIEW)
                .expectEvents();
    }

    @Test
    void the_person_is_told_a_month_before() {
        decisions
                .given(aCandidate().events(), List.of(notSelected()))
                .on(TOLD)
                .when(REVIEW)
                .expectEvents(announced());
        assertThat(decisions.asked).containsExactly(TWO_YEARS);
    }

    @Test
    void on_the_last_day_nothing_happens() {
        decisions
                .given(aCandidate().events(), List.of(notSelected(), announced()))
                .on(TWO_YEARS)
                .when(REVIEW)
                .expectEvents();
        assertThat(decisions.asked).containsExactly(TWO_YEARS);
    }

    @Test
    @Allows({"DP-02", "DP-03"})
    void the_day_after_the_time_is_over() {
        decisions
                .given(aCandidate().events(), List.of(notSelected(), announced()))
                .on(TWO_YEARS.plusDays(1))
                .when(REVIEW)
                .expectEvents(new RetentionEnded(PERSON, TWO_YEARS));
    }

    @Test
    void who_was_not_told_in_time_is_told_first() {
        var late = TWO_YEARS.plusDays(100);
        decisions
                .given(aCandidate().events(), List.of(notSelected()))
                .on(late)
                .when(REVIEW)
                .expectEvents(new ErasureAnnounced(PERSON, TWO_YEARS, late.plusDays(30)));
        assertThat(decisions.asked).containsExactly(late.plusDays(30));
    }

    @Test
    @Refuses("DP-02")
    void who_is_on_a_list_is_kept_for_two_years_after_it() {
        decisions
                .given(established(), aListedCandidate().events())
                .when(REVIEW)
                .expectEvents(judged(RetentionOutcome.LISTED, VALID_UNTIL, VALID_UNTIL.plusYears(2), false));
    }

    @Test
    @Refuses("DP-01")
    void who_was_employed_is_kept_for_ten_years() {
        var lastDay = LocalDate.parse("2029-05-31");
        var ended =
                new CommitmentEnded(PERSON, POST.value(), REQUISITION.value(), CommitmentEnd.CONTRACT_ENDED, lastDay);
        decisions
                .given(established(), aCommittedCandidate(POST).with(ended).events())
                .when(REVIEW)
                .expectEvents(judged(RetentionOutcome.RECRUITED, lastDay, lastDay.plusYears(10), false));
    }

    @Test
    void no_time_runs_while_a_selection_or_an_employment_goes_on() {
        var inUse = judged(RetentionOutcome.IN_USE, null, null, false);
        decisions.given(published(), anApplicant().events()).when(REVIEW).expectEvents(inUse);
        assertThat(decisions.asked).containsExactly(TOLD.minusDays(1));
    }

    @Test
    void nor_while_a_post_is_kept_for_the_person() {
        decisions
                .given(established(), aCommittedCandidate(POST).events())
                .when(REVIEW)
                .expectEvents(judged(RetentionOutcome.IN_USE, null, null, false));
    }

    @Test
    void under_a_hold_nothing_is_announced_and_nothing_ends() {
        var hold = new LegalHoldPlaced(PERSON, UUID.randomUUID());
        decisions
                .given(aCandidate().with(hold).events(), List.of(notSelected(), announced()))
                .on(TWO_YEARS.plusDays(1))
                .when(REVIEW)
                .expectEvents(judged(RetentionOutcome.NOT_SELECTED, TODAY, TWO_YEARS, true));
        assertThat(decisions.asked).isEmpty();
    }

    @Test
    void of_somebody_erased_there_is_nothing_to_keep() {
        decisions
                .given(aCandidate().with(new CandidateErased(PERSON)).events())
                .when(REVIEW)
                .expectEvents();
    }

    private static Collection<?> established() {
        return RequisitionSample.anEstablishedList().events();
    }

    private static Collection<?> published() {
        return RequisitionSample.aPublishedRequisition().events();
    }

    private static RetentionJudged notSelected() {
        return judged(RetentionOutcome.NOT_SELECTED, TODAY, TWO_YEARS, false);
    }

    private static RetentionJudged judged(
            RetentionOutcome outcome, @Nullable LocalDate since, @Nullable LocalDate until, boolean held) {
        return new RetentionJudged(PERSON, outcome, since, until, held, IN_FORCE.label());
    }

    private static ErasureAnnounced announced() {
        return new ErasureAnnounced(PERSON, TWO_YEARS, TWO_YEARS);
    }
}
