package org.talentpool.query.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.TODAY;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.eventlog.keys.SubjectKeys;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateErased;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.history.DifferenceView;
import org.talentpool.kernel.history.HistoryQuery.GetDifference;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;
import org.talentpool.query.WithAnswers;

/** What became different of a subject between two instants, whatever read models there were. */
@WithAnswers
class DifferenceIT {
    private static final Instant BEFORE = Instant.parse("2032-05-03T09:00:00Z");
    private static final Instant AFTER = Instant.parse("2032-06-03T09:00:00Z");

    @Autowired
    Story story;

    @Autowired
    SubjectKeys keys;

    Scene scene;

    @BeforeEach
    void begin() {
        scene = new Scene(story);
        story.at(BEFORE);
    }

    @AfterEach
    void go_on_where_all_stories_begin() {
        story.at(Instant.parse("2026-01-05T09:00:00Z"));
    }

    @Test
    void a_fact_is_told_as_it_was_and_is_with_the_decision_between() {
        var candidate = scene.candidate();
        story.at(AFTER);
        var married = new Person("Ada Married", PERSON.email(), PERSON.birthDate(), PERSON.nationalities());
        story.tell(new ProfileChanged(candidate, Personal.of(married), Personal.of(QUALIFICATIONS)));
        var changed = story.position();

        var difference = difference(candidate, BEFORE, AFTER);

        assertThat(difference.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.name()).isEqualTo("person.name");
            assertThat(fact.then()).isEqualTo(PERSON.name());
            assertThat(fact.now()).isEqualTo("Ada Married");
            assertThat(fact.positions()).containsExactly(changed);
        });
        assertThat(difference.decisions()).extracting(item -> item.position()).containsExactly(changed);
    }

    @Test
    void the_later_instant_belongs_to_it_and_what_comes_after_does_not() {
        var candidate = scene.candidate();

        assertThat(difference(candidate, BEFORE.minusMillis(1), BEFORE).facts())
                .allSatisfy(fact -> assertThat(fact.then()).isNull())
                .extracting(DifferenceView.Fact::name)
                .contains("person.name");
        assertThat(difference(candidate, BEFORE, AFTER).facts()).isEmpty();
        assertThat(difference(candidate, BEFORE.minusSeconds(2), BEFORE.minusSeconds(1))
                        .facts())
                .isEmpty();
    }

    @Test
    void a_post_tells_what_its_own_events_say() {
        var list = scene.establishedList(VALID_UNTIL);
        var member = scene.member(list);
        var post = scene.openPost(list);
        scene.hold(post, member, list);
        story.at(AFTER);
        story.tell(new HoldExtended(post, member, list, 1, TODAY.plusDays(60), TODAY.plusDays(90)));

        var facts = difference(post, AFTER.minusSeconds(60), AFTER).facts();

        assertThat(facts).extracting(DifferenceView.Fact::name).containsExactly("holdUntil", "previouslyUntil");
        assertThat(facts.getFirst().now()).isEqualTo(TODAY.plusDays(90).toString());
    }

    @Test
    void of_somebody_erased_nothing_personal_differs_any_more() {
        var candidate = scene.candidate();
        story.tell(new CandidateErased(candidate));
        keys.destroy(candidate);

        assertThat(difference(candidate, BEFORE.minusSeconds(1), AFTER).facts())
                .extracting(DifferenceView.Fact::name)
                .containsExactly("candidateId");
    }

    @Test
    void nothing_is_told_of_what_is_not_known() {
        assertThat(story.ask(new GetDifference(UUID.randomUUID(), BEFORE, AFTER), DifferenceView.class))
                .isNull();
    }

    private DifferenceView difference(UUID subject, Instant from, Instant to) {
        return story.ask(new GetDifference(subject, from, to), DifferenceView.class);
    }
}
