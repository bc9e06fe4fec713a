package org.talentpool.query.reminder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.talentpool.kernel.sample.ContractSample.PROBATION_ENDS;
import static org.talentpool.kernel.sample.ContractSample.SIX_YEARS;
import static org.talentpool.kernel.sample.ContractSample.THREE_YEARS;
import static org.talentpool.kernel.sample.Samples.STARTS_ON;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.contract.ContractEvent.ContractRenewed;
import org.talentpool.kernel.contract.ContractEvent.IncumbentAdvanced;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.post.PostEvent.HoldWarned;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.reminder.ReminderQuery.ListReminders;
import org.talentpool.kernel.reminder.RemindersView;
import org.talentpool.kernel.reminder.RemindersView.Reminder;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** Reminders stay on show; open are those of which something is still to be decided. */
@WithAnswers
class RemindersIT {
    @Autowired
    Story story;

    Scene scene;
    UUID list;
    UUID member;

    @BeforeEach
    void list_a_member() {
        scene = new Scene(story);
        list = scene.establishedList(VALID_UNTIL);
        member = scene.member(list);
    }

    @Test
    void a_reminder_is_open_until_it_is_decided_on() {
        var post = scene.filledPost(member, list);
        story.at(Instant.parse("2026-10-31T00:00:00Z"))
                .tell(new ContractReminderRaised(post, member, ReminderKind.PROBATION_ENDS, PROBATION_ENDS));
        assertThat(of(post))
                .containsExactly(new Reminder(
                        post,
                        member,
                        ReminderKind.PROBATION_ENDS,
                        PROBATION_ENDS,
                        Instant.parse("2026-10-31T00:00:00Z"),
                        true));

        story.tell(new ProbationConcluded(post, member, ProbationOutcome.CONFIRMED, null));
        assertThat(of(post)).extracting(Reminder::open).containsExactly(false);
    }

    @Test
    void a_decision_settles_what_it_is_about_and_nothing_else() {
        var post = scene.filledPost(member, list);
        story.tell(
                new ContractReminderRaised(post, member, ReminderKind.CONTRACT_ENDS, THREE_YEARS),
                new ContractReminderRaised(post, member, ReminderKind.EARLIEST_ADVANCEMENT, THREE_YEARS.plusDays(1)),
                new ContractRenewed(post, member, 1, THREE_YEARS.plusDays(1), SIX_YEARS, null, null, "2025.1"),
                new ContractReminderRaised(post, member, ReminderKind.CONTRACT_ENDS, SIX_YEARS));
        assertThat(of(post))
                .extracting(Reminder::kind, Reminder::dueOn, Reminder::open)
                .containsExactly(
                        tuple(ReminderKind.CONTRACT_ENDS, SIX_YEARS, true),
                        tuple(ReminderKind.EARLIEST_ADVANCEMENT, THREE_YEARS.plusDays(1), true),
                        tuple(ReminderKind.CONTRACT_ENDS, THREE_YEARS, false));

        story.tell(new IncumbentAdvanced(post, member, Grade.G10, SIX_YEARS, 0, Personal.of("")));
        assertThat(of(post)).extracting(Reminder::open).containsExactly(true, false, false);
    }

    @Test
    void with_the_contract_all_of_them_end() {
        var post = scene.filledPost(member, list);
        story.tell(new ContractReminderRaised(post, member, ReminderKind.PROBATION_LAPSED, PROBATION_ENDS.plusDays(1)));
        assertThat(of(post)).extracting(Reminder::open).containsExactly(true);
        scene.leave(post, member, list, STARTS_ON);
        assertThat(of(post)).extracting(Reminder::open).containsExactly(false);
    }

    @Test
    void a_hold_that_led_to_an_offer_needs_no_warning_any_more() {
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        story.tell(new HoldWarned(post, member, 1, TODAY.plusDays(60)));
        assertThat(of(post))
                .extracting(Reminder::kind, Reminder::dueOn, Reminder::open)
                .containsExactly(tuple(ReminderKind.HOLD_ENDS, TODAY.plusDays(60), true));
        scene.offer(post, member, list);
        assertThat(of(post)).extracting(Reminder::open).containsExactly(false);
    }

    @Test
    void pages_go_from_the_latest_day_to_the_earliest() {
        for (int day = 0; day < 5; day++) {
            var post = scene.filledPost(scene.member(list), list);
            story.tell(new ContractReminderRaised(post, member, ReminderKind.HARD_LIMIT, SIX_YEARS.plusDays(day % 2)));
        }
        var all = all(2);
        assertThat(all).doesNotHaveDuplicates().hasSameSizeAs(all(500)).hasSizeGreaterThanOrEqualTo(5);
        assertThat(all).extracting(Reminder::dueOn).isSortedAccordingTo((one, other) -> other.compareTo(one));
    }

    private List<Reminder> of(UUID post) {
        return all(500).stream()
                .filter(reminder -> reminder.postId().equals(post))
                .toList();
    }

    private List<Reminder> all(int limit) {
        var seen = new ArrayList<Reminder>();
        String cursor = null;
        do {
            var page = story.ask(new ListReminders(limit, cursor), RemindersView.class);
            seen.addAll(page.items());
            cursor = page.next();
        } while (cursor != null);
        return seen;
    }
}
