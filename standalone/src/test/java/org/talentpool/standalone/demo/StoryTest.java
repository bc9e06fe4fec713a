package org.talentpool.standalone.demo;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.policy.Rulebook;

class StoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final List<Applicant> PEOPLE = Population.of(2000, 250442, TODAY);

    @Test
    void the_same_seed_makes_the_same_people() {
        assertThat(Population.of(50, 250442, TODAY)).isEqualTo(Population.of(50, 250442, TODAY));
    }

    @Test
    void people_come_from_all_member_nations() {
        Set<String> nations = PEOPLE.stream()
                .map(person -> person.person().nationalities().getFirst())
                .collect(toSet());

        assertThat(nations)
                .hasSize(32)
                .allMatch(nation -> EligibilityPolicy.nationalityEligible(Set.of(nation), Rulebook.BASELINE.on(TODAY)));
    }

    @Test
    void each_person_has_an_address_of_its_own_in_a_reserved_domain() {
        assertThat(PEOPLE)
                .extracting(person -> person.person().email())
                .doesNotHaveDuplicates()
                .allMatch(address -> address.matches("[a-z]+\\.[a-z]+\\.\\d+@example\\.org"));
    }

    @Test
    void about_six_hundred_are_found_suitable() {
        assertThat(competition().suitable().size()).isBetween(550, 650);
    }

    @Test
    void every_post_but_the_officers_one_has_several_members_who_fit() {
        var casting = new Casting(competition().suitable(), TODAY.minusDays(140), TODAY.plusDays(200));
        var fitting = PostCatalogue.posts().stream()
                .filter(post -> post.fate() != Fate.PLANNED)
                .collect(toMap(
                        PostFacts::number,
                        post -> casting.fitting(post.vacancy(TODAY), TODAY.minusDays(60))
                                .size()));

        assertThat(fitting)
                .hasSize(27)
                .allSatisfy((number, count) -> assertThat(count).isGreaterThan(4));
    }

    @Test
    void the_story_ends_before_today() {
        var stage = new Stage(mock(CommandGateway.class), new DemoClock(TODAY.minusDays(301)));

        assertThat(Story.of(stage, new Calendar(TODAY), PEOPLE, mock(DemoAccounts.class)))
                .allMatch(scene -> scene.day().isBefore(TODAY));
    }

    private static Competition competition() {
        var stage = new Stage(mock(CommandGateway.class), new DemoClock(TODAY.minusDays(301)));
        return new Competition(stage, new Calendar(TODAY), PEOPLE);
    }
}
