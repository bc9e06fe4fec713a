package org.talentpool.benchmark.pool;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.requisition.Profile;

/** Open vacancies: one in five is open to all lists, the others to one, several or many of them, small numbers more often. */
public final class Vacancies {
    private static final Weights EDUCATIONS = Weights.of(30, 25, 30, 14, 1);
    private static final Weights SKILLS = Weights.of(50, 30, 14, 6);

    private final Sizes sizes;
    private final List<UUID> lists;
    private final List<List<String>> groups;

    public Vacancies(Sizes sizes) {
        this.sizes = sizes;
        this.lists = ReserveLists.of(sizes).stream().map(ReserveList::id).toList();
        this.groups = Careers.groups(sizes.seed());
    }

    public Stream<Vacancy> all() {
        return IntStream.range(0, sizes.vacancies()).mapToObj(this::vacancy);
    }

    /** Any number makes a vacancy, those beyond the size of the pool, too. */
    public Vacancy vacancy(int number) {
        var dice = Dice.of(sizes.seed(), Thing.VACANCY, number);
        return new Vacancy(
                dice.uuid(),
                dice.oneOf(Members.SLOTS),
                dice.oneOf(List.of(Profile.values())),
                dice.oneOf(List.of(Regime.values())),
                sizes.today().plusDays(20L + dice.between(1, Sizes.PLANNED_STARTS)),
                criteria(dice),
                openTo(dice),
                Scoring.BASELINE);
    }

    /** Posts that somebody is held for or appointed to. */
    public static Stream<UUID> appointments(Sizes sizes) {
        return IntStream.range(0, Sizes.APPOINTMENTS)
                .mapToObj(number ->
                        Dice.of(sizes.seed(), Thing.APPOINTMENT, number).uuid());
    }

    static UUID appointment(Sizes sizes, Dice dice) {
        var number = dice.between(0, Sizes.APPOINTMENTS - 1);
        return Dice.of(sizes.seed(), Thing.APPOINTMENT, number).uuid();
    }

    private List<UUID> openTo(Dice dice) {
        if (dice.in100(20)) return lists;
        var open = new ArrayList<UUID>();
        ReserveLists.draw(dice, (int) Math.pow(Sizes.LISTS, dice.fraction()))
                .forEach(rank -> open.add(lists.get(rank)));
        return open;
    }

    private Criteria criteria(Dice dice) {
        return new Criteria(
                dice.in100(10) ? null : Education.values()[EDUCATIONS.draw(dice)],
                Stream.generate(() -> experience(dice))
                        .limit(dice.between(0, 2))
                        .toList(),
                dice.in100(10) ? null : Languages.asked(dice),
                Skills.some(dice, SKILLS.draw(dice)),
                Stream.generate(() -> wish(dice)).limit(dice.between(0, 5)).toList());
    }

    /** Few years more often than many. */
    private ExperienceRequirement experience(Dice dice) {
        var years = 1 + (int) (10 * dice.fraction() * dice.fraction());
        return new ExperienceRequirement(dice.oneOf(groups), years);
    }

    private static DesirableCriterion wish(Dice dice) {
        var weight = dice.between(1, 10);
        return dice.in100(70)
                ? DesirableCriterion.skill(Skills.some(dice, 1).getFirst(), weight)
                : DesirableCriterion.language(dice.oneOf(Languages.ALL), Languages.wished(dice), weight);
    }
}
