package org.talentpool.kernel.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** Versions that are enacted one after the other, against a list that is read from top to bottom (CO-07). */
class RulebookPropertyTest {
    private static final Policy[] ALL = Policy.values();

    @Test
    void on_every_day_each_policy_is_ruled_by_the_version_that_began_last() {
        Seed.of("versions in force").eachCase(seed -> {
            var policy = seed.oneOf(List.of(ALL));
            var book = GeneratedRules.of(seed, policy);
            var day = seed.chance(30) ? seed.oneOf(book.enacted()).validFrom() : GeneratedRules.day(seed);
            var expected = book.ruling(policy, day);
            var inForce = book.rulebook().on(day);
            assertThat(inForce.version(policy))
                    .as("%s of %s", day, book.enacted())
                    .isEqualTo(expected);
            assertThat(rulesOf(inForce, policy)).isEqualTo(expected.rules());
            assertThat(inForce.day()).isEqualTo(day);
        });
    }

    @Test
    void what_ruled_a_day_is_not_changed_by_a_version_that_is_enacted_later() {
        Seed.of("the past stays").eachCase(seed -> {
            var policy = seed.oneOf(List.of(ALL));
            var book = GeneratedRules.of(seed, policy);
            var enactedOn = GeneratedRules.day(seed);
            var decided = enactedOn.plusDays(1 - seed.number(0, 1_000));
            var notified = decided.minusDays(seed.number(0, 1_000));
            var begins = Rulebook.earliestStart(enactedOn).plusDays(seed.number(0, 50));
            var rules = GeneratedRules.version(seed, policy, "later").rules();
            var later = book.rulebook().with(new PolicyVersion("later", begins, Reach.ALL_MEMBERSHIPS, rules));
            assertThat(answers(later, decided, notified))
                    .as("decided on %s, enacted on %s", decided, enactedOn)
                    .isEqualTo(answers(book.rulebook(), decided, notified));
            assertThat(later.on(begins).version(policy).version()).isEqualTo("later");
        });
    }

    @Test
    void the_label_names_the_first_edition_and_every_later_version_in_force() {
        Seed.of("labels").eachCase(seed -> {
            var book = GeneratedRules.of(seed, seed.oneOf(List.of(ALL)), seed.oneOf(List.of(ALL)));
            var day = GeneratedRules.day(seed);
            Set<String> expected = new TreeSet<>(Set.of("2025.1"));
            for (var policy : ALL) {
                var ruling = book.ruling(policy, day);
                if (!ruling.version().equals("2025.1")) expected.add(policy + "=" + ruling.version());
            }
            var label = book.rulebook().on(day).label();
            assertThat(Stream.of(label.split(";", -1)).collect(Collectors.toSet()))
                    .as(label)
                    .isEqualTo(expected);
            assertThat(label).startsWith("2025.1");
        });
    }

    private static List<Object> answers(Rulebook rulebook, LocalDate day, LocalDate notified) {
        var inForce = rulebook.on(day);
        return Stream.concat(
                        Stream.of(ALL).map(policy -> (Object) rulesOf(inForce, policy)),
                        Stream.of(inForce.label(), inForce.listValidity(notified)))
                .toList();
    }

    private static PolicyRules rulesOf(PoliciesInForce inForce, Policy policy) {
        return switch (policy) {
            case ELIGIBILITY -> inForce.eligibility();
            case GRADES -> inForce.grades();
            case TWIN_GRADE -> inForce.twinGrade();
            case CONTRACT_TERMS -> inForce.contract();
            case CONDITIONS -> inForce.conditions();
            case LIST_VALIDITY -> (PolicyRules) inForce.version(policy).rules();
            case HOLDS -> inForce.holds();
            case RETENTION -> inForce.retention();
            case MATCHING -> inForce.matching();
            case SKILLS -> inForce.skills();
        };
    }
}
