package org.talentpool.standalone.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import net.datafaker.Faker;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.requisition.Profile;

/** Makes synthetic people of all member nations; the same seed and day make the same people. */
final class Population {
    private static final double APPLYING = 0.88;
    private static final double SECOND_PROFILE = 0.4;
    private static final double SECOND_NATIONALITY = 0.04;

    private final Dice dice;
    private final LocalDate today;
    private final Map<Nation, Faker> fakers = new HashMap<>();
    private final List<Nation> urn = Nation.MEMBERS.stream()
            .flatMap(nation -> IntStream.range(0, nation.weight()).mapToObj(ball -> nation))
            .toList();

    private Population(long seed, LocalDate today) {
        this.dice = new Dice(seed);
        this.today = today;
    }

    static List<Applicant> of(int size, long seed, LocalDate today) {
        var population = new Population(seed, today);
        return IntStream.rangeClosed(1, size).mapToObj(population::person).toList();
    }

    private Applicant person(int number) {
        var nation = number <= Nation.MEMBERS.size() ? Nation.MEMBERS.get(number - 1) : dice.any(urn);
        var birthDate = today.minusYears(dice.between(22, 58)).minusDays(dice.between(0, 364));
        var profiles = profiles();
        var career = new Career(dice, today, birthDate);
        return new Applicant(
                number,
                named(nation, number, birthDate),
                career.qualifications(nation, profiles.getFirst()),
                profiles,
                gradeSlots(career.years()),
                Math.clamp(dice.around(66, 14), 20, 99),
                dice.chance(APPLYING));
    }

    private Person named(Nation nation, int number, LocalDate birthDate) {
        var name = fakers.computeIfAbsent(nation, home -> new Faker(home.names(), dice.source()))
                .name();
        String first = Latin.of(name.firstName());
        String last = Latin.of(name.lastName());
        var nationalities = dice.chance(SECOND_NATIONALITY)
                ? List.of(nation.code(), dice.any(urn).code()).stream()
                        .distinct()
                        .toList()
                : List.of(nation.code());
        // A reserved domain: nobody can receive mail there.
        String email = "%s.%s.%d@example.org".formatted(Latin.ascii(first), Latin.ascii(last), number);
        return new Person(first + " " + last, email, birthDate, nationalities);
    }

    private List<Profile> profiles() {
        var first = dice.any(List.of(Profile.values()));
        var second = dice.any(List.of(Profile.values()));
        return dice.chance(SECOND_PROFILE) && first != second ? List.of(first, second) : List.of(first);
    }

    /** What somebody with so many years can hope to be listed for. */
    private List<GradeSlot> gradeSlots(int years) {
        var twin58 = new GradeSlot(Grade.G5, Grade.G8);
        var twin810 = new GradeSlot(Grade.G8, Grade.G10);
        var single8 = GradeSlot.single(Grade.G8);
        if (years < 4) return List.of(twin58);
        if (years < 15) return List.of(twin58, single8, twin810);
        return dice.chance(0.5) ? List.of(single8, twin810) : List.of(twin58, twin810, GradeSlot.single(Grade.G10));
    }
}
