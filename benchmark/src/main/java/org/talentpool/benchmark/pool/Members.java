package org.talentpool.benchmark.pool;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.requisition.Profile;

/**
 * Members with one to three places on lists, 1.2 in the mean; 3 in 100 have paused, 2 are committed to a post and 1 is
 * declared ineligible. They are made one at a time, so that no number of them fills the memory.
 */
public final class Members {
    public static final List<GradeSlot> SLOTS =
            Stream.of("G5/G8", "G8", "G8/G10", "G10").map(GradeSlot::of).toList();

    private static final Weights EDUCATIONS = Weights.of(15, 20, 35, 27, 3);
    private static final Weights PLACES = Weights.of(83, 14, 3);
    private static final Weights PROFILES = Weights.of(60, 30, 10);

    private final Sizes sizes;
    private final List<ReserveList> lists;

    public Members(Sizes sizes) {
        this.sizes = sizes;
        this.lists = ReserveLists.of(sizes);
    }

    public Stream<Member> all() {
        return IntStream.range(0, sizes.members()).mapToObj(this::member);
    }

    public Member member(int number) {
        var dice = Dice.of(sizes.seed(), Thing.MEMBER, number);
        var id = dice.uuid();
        var places = places(dice);
        return member(number, id, places, dice);
    }

    /** The same person on the same lists with another profile. */
    public Member changed(int number, int time) {
        var dice = Dice.of(sizes.seed(), Thing.MEMBER, number);
        var id = dice.uuid();
        var places = places(dice);
        return member(number, id, places, Dice.of(sizes.seed() + time, Thing.CHANGED_MEMBER, number));
    }

    private Member member(int number, UUID id, List<Integer> places, Dice dice) {
        var birthDate = Persons.birthDate(dice, sizes.today());
        var paused = dice.in100(3);
        var brings = new PoolMember(
                id,
                qualifications(dice, birthDate),
                places.stream().map(rank -> membership(dice, lists.get(rank))).toList(),
                paused,
                paused && dice.in100(50) ? sizes.today().plusDays(dice.between(-20, 90)) : null,
                dice.in100(2) ? Vacancies.appointment(sizes, dice) : null,
                dice.in100(1));
        return new Member(number, brings, places, birthDate, Persons.nationalities(dice));
    }

    private static List<Integer> places(Dice dice) {
        var places = new ArrayList<Integer>();
        ReserveLists.draw(dice, 1 + PLACES.draw(dice)).forEach(places::add);
        return places;
    }

    private Membership membership(Dice dice, ReserveList list) {
        return new Membership(
                list.id(),
                dice.some(1 + PROFILES.draw(dice), List.of(Profile.values())),
                dice.some(dice.between(1, 2), SLOTS),
                list.since().plusDays(dice.between(0, 45)),
                new MembershipEvidence(dice.between(5000, 10000), Languages.tested(dice)),
                list.established(),
                list.term());
    }

    private Qualifications qualifications(Dice dice, LocalDate birthDate) {
        return new Qualifications(
                dice.in100(94) ? Standing.EXTERNAL : Standing.SERVING_STAFF,
                education(dice),
                Languages.declared(dice),
                Careers.career(dice, birthDate, sizes.today()),
                Skills.some(dice, dice.between(0, 10)),
                accepts(dice));
    }

    private static @Nullable Education education(Dice dice) {
        return dice.in100(2) ? null : Education.values()[EDUCATIONS.draw(dice)];
    }

    private Preferences accepts(Dice dice) {
        return new Preferences(
                dice.in100(70) ? List.of() : dice.some(dice.between(1, 2), List.of(Regime.values())),
                dice.in100(80) ? null : dice.oneOf(List.of(Grade.G5, Grade.G8, Grade.G10)),
                dice.in100(85) ? null : sizes.today().plusDays(dice.between(0, 240)));
    }
}
