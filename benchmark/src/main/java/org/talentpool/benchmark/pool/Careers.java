package org.talentpool.benchmark.pool;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentpool.kernel.candidate.Experience;

/** Fields of work, the groups of them that vacancies ask for, and jobs in them: none to six, some at a time, some part of the time. */
public final class Careers {
    private static final List<String> FIELDS = List.of(
            "ADMINISTRATION",
            "FINANCE",
            "HUMAN_RESOURCES",
            "PROGRAMME_MANAGEMENT",
            "PROJECT_MANAGEMENT",
            "INFORMATION_MANAGEMENT",
            "PROCUREMENT",
            "COMMUNICATION",
            "LEGAL",
            "SECURITY",
            "LOGISTICS",
            "ENGINEERING");
    private static final Weights BY_SIZE = Weights.zipf(Sizes.FIELDS, 0.6);
    private static final Weights JOBS = Weights.of(6, 18, 26, 22, 14, 9, 5);

    private Careers() {}

    /** Groups of one to three fields, every field alone among them; the same for each seed of the same number. */
    public static List<List<String>> groups(long seed) {
        var dice = Dice.of(seed, Thing.FIELDS, 0);
        var groups = FIELDS.stream().map(List::of).collect(collectingAndThen(toList(), ArrayList::new));
        while (groups.size() < Sizes.FIELD_GROUPS) {
            var group = dice.some(groups.size() < 28 ? 2 : 3, FIELDS).stream()
                    .sorted()
                    .toList();
            if (!groups.contains(group)) groups.add(group);
        }
        return List.copyOf(groups);
    }

    static List<Experience> career(Dice dice, LocalDate birthDate, LocalDate today) {
        var from = birthDate.plusMonths(12L * 19 + dice.between(0, 96));
        var jobs = new ArrayList<Experience>();
        for (int left = JOBS.draw(dice); left > 0 && from.isBefore(today); left--) {
            var job = job(dice, from, today);
            jobs.add(job);
            from = job.to() == null
                    ? from.plusMonths(dice.between(3, 60))
                    : job.to().plusDays(dice.between(-200, 400));
        }
        return jobs;
    }

    private static Experience job(Dice dice, LocalDate from, LocalDate today) {
        var last = from.plusDays(dice.between(90, 3300));
        var percent = dice.in100(80) ? 100 : 10 * dice.between(3, 9);
        return new Experience(FIELDS.get(BY_SIZE.draw(dice)), from, last.isAfter(today) ? null : last, percent);
    }
}
