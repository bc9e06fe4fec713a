package org.talentpool.standalone.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.requisition.Profile;

/** What a synthetic person has learnt and done. */
final class Career {
    private static final List<Standing> STANDINGS = shares(Map.of(
            Standing.EXTERNAL, 84,
            Standing.SERVING_STAFF, 9,
            Standing.SECONDED, 7));
    private static final List<Education> EDUCATIONS = shares(Map.of(
            Education.UPPER_SECONDARY, 20,
            Education.POST_SECONDARY, 20,
            Education.BACHELOR, 35,
            Education.MASTER, 22,
            Education.DOCTORATE, 3));

    private final Dice dice;
    private final LocalDate today;
    private final LocalDate firstJob;

    Career(Dice dice, LocalDate today, LocalDate birthDate) {
        this.dice = dice;
        this.today = today;
        var grownUp = birthDate.plusYears(dice.between(20, 24));
        this.firstJob = grownUp.isBefore(today.minusYears(1)) ? grownUp : today.minusYears(1);
    }

    int years() {
        return (int) ChronoUnit.YEARS.between(firstJob, today);
    }

    Qualifications qualifications(Nation nation, Profile profile) {
        return new Qualifications(
                dice.any(STANDINGS),
                dice.any(EDUCATIONS),
                languages(nation),
                jobs(profile),
                skills(profile),
                accepts());
    }

    private List<LanguageSkill> languages(Nation nation) {
        var levels = new LinkedHashMap<String, LanguageLevel>();
        levels.put(dice.any(nation.languages()), LanguageLevel.V);
        levels.putIfAbsent("en", dice.any(levels("V V V V IV IV III II")));
        if (dice.chance(0.9)) levels.putIfAbsent("fr", dice.any(levels("V IV IV III III III II II I")));
        if (dice.chance(0.3))
            levels.putIfAbsent(dice.any(List.of("de", "es", "it", "nl")), dice.any(levels("I II III IV")));
        return levels.entrySet().stream()
                .map(known -> new LanguageSkill(known.getKey(), known.getValue()))
                .toList();
    }

    /** One job after the other, mostly in the fields of the profile, the last one often going on. */
    private List<Experience> jobs(Profile profile) {
        var jobs = new ArrayList<Experience>();
        for (var from = firstJob; jobs.size() < 4 && from.isBefore(today.minusDays(60)); ) {
            var until = from.plusDays(dice.between(500, 2600));
            String field = dice.chance(0.85) ? dice.any(Field.of(profile)) : dice.any(Field.ALL);
            var to = until.isBefore(today) ? until : lastDay();
            jobs.add(new Experience(field, from, to, dice.any(List.of(100, 100, 100, 100, 80, 50))));
            from = until.plusDays(dice.between(10, 150));
        }
        return jobs;
    }

    private @Nullable LocalDate lastDay() {
        return dice.chance(0.8) ? null : today.minusDays(dice.between(1, 40));
    }

    private List<String> skills(Profile profile) {
        var skills = new ArrayList<String>();
        if (dice.chance(0.92)) skills.add(Field.OFFICE);
        skills.addAll(dice.some(Field.skillsOf(profile), 0.65));
        skills.addAll(dice.some(Field.extras(), 0.2));
        return skills;
    }

    private Preferences accepts() {
        var regimes = dice.chance(0.15) ? List.of(Regime.ESTABLISHED) : List.<Regime>of();
        Grade lowest = dice.chance(0.3) ? Grade.G5 : dice.chance(0.15) ? Grade.G8 : null;
        LocalDate from = dice.chance(0.3) ? today.minusDays(dice.between(-90, 120)) : null;
        return new Preferences(regimes, lowest, from);
    }

    private static List<LanguageLevel> levels(String names) {
        return List.of(names.split(" ")).stream().map(LanguageLevel::valueOf).toList();
    }

    private static <T extends Enum<T>> List<T> shares(Map<T, Integer> percent) {
        return percent.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(share -> java.util.Collections.nCopies(share.getValue(), share.getKey()).stream())
                .toList();
    }
}
