package org.talentpool.query.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.ContractSample.PROBATION_ENDS;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.contract.ContractEvent.ContractConverted;
import org.talentpool.kernel.contract.ContractEvent.ContractEndFixed;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ContractEvent.ConversionRequested;
import org.talentpool.kernel.contract.ContractEvent.IncumbentAdvanced;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;
import org.talentpool.kernel.contract.ContractQuery.GetContract;
import org.talentpool.kernel.contract.ContractState;
import org.talentpool.kernel.contract.ContractView;
import org.talentpool.kernel.contract.ConversionWindow;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.contract.ProbationState;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.query.Scene;
import org.talentpool.query.SetDay;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** A contract from the appointment to its end, with its dates. */
@WithAnswers
class ContractIT {
    @Autowired
    Story story;

    @Autowired
    SetDay today;

    Scene scene;
    UUID list;
    UUID member;

    @BeforeEach
    void list_a_member() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        member = scene.member(list);
    }

    @AfterEach
    void it_is_the_day_of_the_samples_again() {
        today.set(TODAY);
    }

    @Test
    void an_appointment_begins_a_contract_with_its_dates() {
        var post = scene.filledPost(member, list);

        var view = view(post);

        assertThat(view.version()).isEqualTo(6);
        assertThat(view.candidateId()).isEqualTo(member);
        assertThat(view.terms()).isEqualTo(PostSample.TERMS);
        assertThat(view.state()).isEqualTo(ContractState.DEFINITE);
        assertThat(view.grade()).isEqualTo(Grade.G8);
        assertThat(view.term().endsOn()).isEqualTo(THREE_YEARS);
        assertThat(view.probation().state()).isEqualTo(ProbationState.OPEN);
        assertThat(view.calendar())
                .first()
                .isEqualTo(new ContractView.Entry(
                        ReminderKind.PROBATION_ENDS, PROBATION_ENDS, PROBATION_ENDS.minusDays(30), false));
    }

    @Test
    void every_event_of_the_post_counts() {
        var post = scene.filledPost(member, list);
        story.tell(new FundingConfirmed(post));
        assertThat(view(post).version()).isEqualTo(7);
    }

    @Test
    void what_was_reminded_of_is_marked() {
        var post = scene.filledPost(member, list);
        story.tell(new ContractReminderRaised(post, member, ReminderKind.PROBATION_ENDS, PROBATION_ENDS));
        assertThat(view(post).calendar().getFirst().reminded()).isTrue();
        assertThat(view(post).calendar().getLast().reminded()).isFalse();
    }

    @Test
    void what_was_agreed_since_shows() {
        var post = scene.filledPost(member, list);
        var window = new ConversionWindow(THREE_YEARS.plusDays(1), LocalDate.parse("2031-05-31"));
        story.tell(
                new ProbationConcluded(post, member, ProbationOutcome.CONFIRMED, null),
                new ContractRenewed(post, member, 1, THREE_YEARS.plusDays(1), SIX_YEARS, null, window, "2025.1"),
                new ConversionRequested(post, member, LocalDate.parse("2029-09-03")),
                new IncumbentAdvanced(post, member, Grade.G10, LocalDate.parse("2029-10-01"), 0, Personal.of("")));

        var renewed = view(post);
        assertThat(renewed.term().endsOn()).isEqualTo(SIX_YEARS);
        assertThat(renewed.term().renewals()).isEqualTo(1);
        assertThat(renewed.term().conversionWindow()).isEqualTo(window);
        assertThat(renewed.term().requestedOn()).isEqualTo("2029-09-03");
        assertThat(renewed.probation().state()).isEqualTo(ProbationState.CONFIRMED);
        assertThat(renewed.grade()).isEqualTo(Grade.G8);
        today.set(LocalDate.parse("2029-10-01"));
        assertThat(view(post).grade()).isEqualTo(Grade.G10);

        story.tell(new ContractConverted(post, member, LocalDate.parse("2029-11-01")));
        assertThat(view(post).state()).isEqualTo(ContractState.INDEFINITE);
        assertThat(view(post).calendar()).isEmpty();

        story.tell(new ContractEndFixed(post, member, SIX_YEARS, ContractEnding.RETIREMENT));
        assertThat(view(post).state()).isEqualTo(ContractState.ENDING);
        assertThat(view(post).term().ending()).isEqualTo(ContractEnding.RETIREMENT);
    }

    @Test
    void before_and_after_it_there_is_none() {
        var open = scene.openPost(list);
        assertThat(view(open)).isNull();

        var post = scene.filledPost(member, list);
        scene.leave(post, member, list, STARTS_ON);
        assertThat(view(post)).isNull();
    }

    @Test
    void the_next_contract_of_a_post_begins_anew() {
        var post = scene.filledPost(member, list);
        story.tell(new ContractReminderRaised(post, member, ReminderKind.PROBATION_ENDS, PROBATION_ENDS));
        scene.leave(post, member, list, STARTS_ON);
        var successor = scene.member(list);
        scene.hold(post, successor, list);
        scene.offer(post, successor, list);
        scene.appoint(post, successor, list);

        assertThat(view(post).candidateId()).isEqualTo(successor);
        assertThat(view(post).calendar())
                .extracting(ContractView.Entry::reminded)
                .containsOnly(false);
    }

    private ContractView view(UUID post) {
        return story.ask(new GetContract(new PostId(post)), ContractView.class);
    }
}
