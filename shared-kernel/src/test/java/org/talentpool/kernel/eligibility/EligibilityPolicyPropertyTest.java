package org.talentpool.kernel.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.policy.EligibilityRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.Seed;

/** Nationality and age against what a clerk works out from the dates as they are printed. */
class EligibilityPolicyPropertyTest {
    private static final List<String> NATIONS = List.of("BE", "SE", "TR", "US", "MK", "CH", "JP");

    @Test
    void it_agrees_with_reading_the_dates() {
        Seed.of("eligibility").eachCase(seed -> {
            var book = GeneratedRules.of(seed, Policy.ELIGIBILITY);
            var today = GeneratedRules.day(seed);
            var rules =
                    (EligibilityRules) book.ruling(Policy.ELIGIBILITY, today).rules();
            var starts = GeneratedRules.day(seed);
            var person = new Person("Ada Example", "ada@example.org", born(seed, starts, rules), nations(seed));
            assertThat(EligibilityPolicy.judge(person, book.rulebook().on(today), starts))
                    .as(
                            "born %s, starts %s, %s on %s by %s",
                            person.birthDate(), starts, person.nationalities(), today, rules)
                    .isEqualTo(new Eligibility(
                            isMember(person.nationalities(), today, rules),
                            isOfAge(person.birthDate(), starts, rules)));
        });
    }

    /** Half of them within some days of a birthday that decides. */
    private static LocalDate born(Seed seed, LocalDate starts, EligibilityRules rules) {
        if (seed.chance(50)) return seed.day(1945, 2030);
        var deciding = seed.chance(50) ? rules.youngest() : rules.tooOld();
        return starts.minusYears(deciding).plusDays(seed.number(-2, 2));
    }

    private static List<String> nations(Seed seed) {
        return seed.someOf(NATIONS);
    }

    private static boolean isMember(Collection<String> nationalities, LocalDate day, EligibilityRules rules) {
        for (var row : rules.accessions()) {
            var left = row.until() != null && row.until().toString().compareTo(day.toString()) < 0;
            var joined = row.since().toString().compareTo(day.toString()) <= 0;
            if (joined && !left && nationalities.contains(row.nation())) return true;
        }
        return false;
    }

    /** Years between the two years, less one before the birthday; 28 February is before the 29th in every year. */
    private static boolean isOfAge(LocalDate born, LocalDate on, EligibilityRules rules) {
        var beforeBirthday = monthAndDay(on) < monthAndDay(born);
        var age = on.getYear() - born.getYear() - (beforeBirthday ? 1 : 0);
        return age >= rules.youngest() && age < rules.tooOld();
    }

    private static int monthAndDay(LocalDate day) {
        return day.getMonthValue() * 100 + day.getDayOfMonth();
    }
}
