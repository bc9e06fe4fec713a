package org.talentpool.kernel.matching;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.eligibility.EligibilityPolicy;
import org.talentpool.kernel.sample.Allows;
import org.talentpool.kernel.sample.MatchSample;
import org.talentpool.kernel.sample.Refuses;
import org.talentpool.kernel.sample.Samples;
import org.talentpool.kernel.sample.Seed;

/** SE-17: none of the protected grounds can enter match or rank. */
class ProtectedGroundsTest {
    private static final Pattern PROTECTED = Pattern.compile(
            "(?i).*(name|e?mail|birth|age|national|gender|sex|ethnic|race|religion|belief|culture|orientation|disab|accommodation|photo).*");

    @Test
    @Refuses("SE-17")
    void what_the_match_is_given_names_no_protected_ground() {
        assertThat(componentsOf(PoolMember.class))
                .extracting(RecordComponent::getName)
                .filteredOn(name -> !name.matches("languages?|testedLanguages"))
                .contains("qualifications", "experience", "accepts", "evidence")
                .noneMatch(name -> PROTECTED.matcher(name).matches());
        assertThat(typesOf(PoolMember.class)).doesNotContain(Person.class);
    }

    @ParameterizedTest
    @ValueSource(classes = {PoolMember.class, Vacancy.class, Ranking.class, Qualifications.class, Verdict.class})
    void nothing_that_is_judged_ordered_or_told_can_hold_one(Class<?> type) {
        assertThat(componentsOf(type))
                .extracting(RecordComponent::getName)
                .filteredOn(name -> !name.matches("languages?|testedLanguages"))
                .isNotEmpty()
                .noneMatch(name -> PROTECTED.matcher(name).matches());
        assertThat(typesOf(type)).doesNotContain(Person.class, Eligibility.class);
    }

    @Test
    void the_pattern_finds_them_in_a_person() {
        assertThat(componentsOf(Person.class))
                .extracting(RecordComponent::getName)
                .allMatch(name -> PROTECTED.matcher(name).matches());
    }

    @Test
    void of_eligibility_the_match_learns_two_answers() {
        assertThat(Eligibility.class.getRecordComponents())
                .extracting(RecordComponent::getType)
                .containsOnly(boolean.class)
                .hasSize(2);
    }

    @Test
    void no_judgement_takes_a_person() {
        assertThat(Stream.of(MatchPolicy.class.getDeclaredMethods(), Ranking.class.getDeclaredMethods())
                        .flatMap(Stream::of)
                        .filter(method -> !Modifier.isPrivate(method.getModifiers()))
                        .flatMap(method -> Stream.of(method.getParameterTypes())))
                .isNotEmpty()
                .doesNotContain(Person.class);
    }

    @Test
    @Allows("SE-17")
    void another_eligible_person_with_the_same_qualifications_gets_the_same_verdict_and_rank() {
        var seed = Seed.of("protected grounds");
        var reference = judge(Samples.PERSON);
        for (var i = 0; i < 10_000; i++) {
            var person = new Person(
                    "Person " + i,
                    "person" + i + "@example.org",
                    seed.day(1967, 2004),
                    List.of(seed.oneOf(List.of("BE", "US", "TR", "SE", "ME"))));
            assertThat(judge(person)).as("%s", person).isEqualTo(reference);
        }
    }

    /** Every set of nationalities and every birth date that leaves eligibility as it is, over members and vacancies of any kind. */
    @Test
    @Allows("SE-17")
    void whoever_is_as_eligible_is_judged_scored_and_ranked_the_same_to_the_byte() {
        Seed.of("as eligible").eachCase(seed -> {
            var match = GeneratedMatch.of(seed, Samples.TODAY);
            var one = person(seed);
            var other = person(seed);
            if (!eligibility(one, match.vacancy()).equals(eligibility(other, match.vacancy()))) return;
            assertThat(told(match, one)).as("%s, %s or %s", match, one, other).isEqualTo(told(match, other));
        });
    }

    @Test
    @Refuses("SE-17")
    void and_people_who_change_places_on_a_list_change_nothing_of_its_order() {
        var seed = Seed.of("order of the list");
        for (var i = 0; i < 10_000; i++) {
            var vacancy = GeneratedMatch.vacancy(seed);
            var members = new ArrayList<PoolMember>();
            var people = new ArrayList<Person>();
            while (members.size() < 4) {
                var person = person(seed);
                if (!eligibility(person, vacancy).equals(new Eligibility(true, true))) continue;
                people.add(person);
                members.add(GeneratedMatch.member(seed, Samples.TODAY));
            }
            var order = order(members, people, vacancy);
            Collections.rotate(people, seed.number(1, 3));
            assertThat(order(members, people, vacancy)).isEqualTo(order);
        }
    }

    private static List<PoolMember> order(List<PoolMember> members, List<Person> people, Vacancy vacancy) {
        var bestFirst = Ranking.bestFirst(vacancy.scoring());
        return IntStream.range(0, members.size())
                .boxed()
                .sorted(comparing(
                        place -> Ranking.of(
                                members.get(place),
                                MatchPolicy.judge(
                                        members.get(place),
                                        vacancy,
                                        eligibility(people.get(place), vacancy),
                                        IN_FORCE)),
                        bestFirst))
                .map(members::get)
                .toList();
    }

    private static String told(GeneratedMatch match, Person person) {
        var eligibility = eligibility(person, match.vacancy());
        var verdict = MatchPolicy.judge(match.member(), match.vacancy(), eligibility, IN_FORCE);
        var failed = FailedCriteria.judged(match.member(), verdict, match.vacancy(), IN_FORCE);
        return String.valueOf(List.of(
                verdict,
                Ranking.of(match.member(), verdict),
                SimilarNature.judge(match.member(), match.vacancy(), eligibility, IN_FORCE).stream()
                        .toList(),
                FailedCriteria.count(List.of(failed), match.vacancy().criteria())));
    }

    private static Eligibility eligibility(Person person, Vacancy vacancy) {
        return EligibilityPolicy.judge(person, IN_FORCE, vacancy.plannedStart());
    }

    private static Person person(Seed seed) {
        var nationalities = new ArrayList<>(seed.someOf(List.of("BE", "US", "TR", "SE", "ME", "CH", "RU", "BR")));
        if (nationalities.isEmpty()) nationalities.add("FI");
        var number = seed.number(0, 9);
        return new Person("Person " + number, "person" + number + "@example.org", seed.day(1960, 2008), nationalities);
    }

    private static Ranked judge(Person person) {
        var vacancy = MatchSample.aVacancy();
        var eligibility = EligibilityPolicy.judge(person, Samples.IN_FORCE, vacancy.plannedStart());
        var verdict = MatchPolicy.judge(MatchSample.aMember(), vacancy, eligibility, IN_FORCE);
        return new Ranked(verdict, Ranking.of(MatchSample.aMember(), verdict));
    }

    private record Ranked(Verdict verdict, Ranking ranking) {}

    private static List<RecordComponent> componentsOf(Class<?> root) {
        return typesOf(root).stream()
                .filter(Class::isRecord)
                .flatMap(type -> Stream.of(type.getRecordComponents()))
                .toList();
    }

    private static Set<Class<?>> typesOf(Class<?> root) {
        var types = new LinkedHashSet<Class<?>>();
        collect(root, types);
        return types;
    }

    private static void collect(Type type, Set<Class<?>> types) {
        if (type instanceof ParameterizedType generic)
            Stream.of(generic.getActualTypeArguments()).forEach(argument -> collect(argument, types));
        if (type instanceof Class<?> plain && types.add(plain) && plain.isRecord())
            Stream.of(plain.getRecordComponents()).forEach(part -> collect(part.getGenericType(), types));
    }
}
