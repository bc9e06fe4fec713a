package org.talentpool.kernel.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.IN_FORCE;

import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.Person;
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
