package org.talentpool.kernel.matching;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.policy.GradeRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.sample.GeneratedRules;
import org.talentpool.kernel.sample.PlainCalendar;
import org.talentpool.kernel.sample.PlainGrades;

/** What a clerk would tick off for each place on a list, and which of the places the clerk would take. */
final class Checklist {
    private Checklist() {}

    record Result(
            @Nullable UUID list,
            List<String> failed,
            boolean fits,
            @Nullable GradeSlot slot,
            boolean lowerGrade) {}

    static Result best(GeneratedMatch match, Eligibility eligibility, GeneratedRules book, LocalDate today) {
        Result best = null;
        Membership chosen = null;
        for (var place : match.member().memberships()) {
            if (!match.vacancy().requisitionIds().contains(place.requisitionId())) continue;
            var result = ticked(match, place, eligibility, book, today);
            if (best == null || key(result, place).compareTo(key(best, chosen)) < 0) {
                best = result;
                chosen = place;
            }
        }
        return best != null ? best : ticked(match, null, eligibility, book, today);
    }

    /** What counts more stands further left; dates and ids sort as text. */
    private static String key(Result result, Membership place) {
        return "%02d %s %s %s"
                .formatted(result.failed().size(), result.lowerGrade(), place.notifiedOn(), place.requisitionId());
    }

    private static Result ticked(
            GeneratedMatch match,
            @Nullable Membership place,
            Eligibility eligibility,
            GeneratedRules book,
            LocalDate today) {
        var vacancy = match.vacancy();
        var brings = match.member().qualifications();
        var accepts = brings.accepts();
        var allowed = ((GradeRules) book.ruling(Policy.GRADES, today).rules()).lowerGradeAllowed();
        var slot = place == null ? null : PlainGrades.carrying(place.gradeSlots(), vacancy.gradeSlot(), allowed);
        var start = PlainGrades.number(vacancy.gradeSlot().lower());
        var lowest = accepts.lowestGrade();
        var failed = new ArrayList<String>();
        tick(
                failed,
                "MEMBERSHIP",
                place != null && !match.member().declaredIneligible() && isUsable(match.member(), place, book, today));
        tick(failed, "NATIONALITY", eligibility.nationality());
        tick(failed, "AGE", eligibility.age());
        tick(failed, "PROFILE", place != null && place.profiles().contains(vacancy.profile()));
        tick(
                failed,
                "GRADE",
                slot != null && (lowest == null || PlainGrades.isNotAbove(PlainGrades.number(lowest), start)));
        tick(failed, "REGIME", accepts.regimes().isEmpty() || accepts.regimes().contains(vacancy.regime()));
        tick(failed, "AVAILABILITY", accepts.from() == null || !accepts.from().isAfter(vacancy.plannedStart()));
        tickRequirements(
                failed, brings, place == null ? List.of() : place.evidence().testedLanguages(), vacancy.criteria());
        var lower = slot != null && !slot.toString().equals(vacancy.gradeSlot().toString());
        return new Result(place == null ? null : place.requisitionId(), failed, failed.isEmpty(), slot, lower);
    }

    private static void tickRequirements(
            List<String> failed, Qualifications brings, List<LanguageSkill> tested, Criteria asked) {
        var reached = brings.education() == null ? -1 : brings.education().ordinal();
        tick(
                failed,
                "EDUCATION",
                asked.education() == null || reached >= asked.education().ordinal());
        var years = true;
        for (var part : asked.experience()) years &= years(brings, part.anyOf()) >= part.years();
        tick(failed, "EXPERIENCE", years);
        tick(failed, "LANGUAGES", asked.languages() == null || suffice(asked.languages(), brings.languages(), tested));
        tick(failed, "SKILLS", asked.skills().stream().allMatch(skill -> has(brings, skill)));
    }

    /** The clerk knows the words that the generated members use. */
    private static boolean has(Qualifications brings, String skill) {
        return switch (skill) {
            case "SHAREPOINT" ->
                brings.skills().contains("SHAREPOINT") || brings.skills().contains("ms-sharepoint");
            case "BUDGETING" -> brings.skills().contains("budgeting ");
            default -> throw new IllegalArgumentException(skill);
        };
    }

    private static int years(Qualifications brings, List<String> fields) {
        Set<Integer> years = new HashSet<>();
        for (var job : brings.experience())
            if (fields.contains(job.field())) years.add(job.from().getYear());
        return years.size();
    }

    private static boolean suffice(
            LanguageRequirement asked, List<LanguageSkill> declared, List<LanguageSkill> tested) {
        var english = level("en", declared, tested);
        var french = level("fr", declared, tested);
        var one = asked.one().ordinal();
        var other = asked.other().ordinal();
        return english >= one && french >= other || french >= one && english >= other;
    }

    private static int level(String language, List<LanguageSkill> declared, List<LanguageSkill> tested) {
        for (var skill : tested)
            if (skill.language().equals(language)) return skill.level().ordinal();
        for (var skill : declared)
            if (skill.language().equals(language)) return skill.level().ordinal();
        return -1;
    }

    private static boolean isUsable(PoolMember member, Membership place, GeneratedRules book, LocalDate today) {
        var pausing = member.paused()
                && (member.pausedUntil() == null || !member.pausedUntil().isBefore(today));
        return place.established()
                && !end(place, book, today).isBefore(today)
                && !pausing
                && member.committedTo() == null;
    }

    private static LocalDate end(Membership place, GeneratedRules book, LocalDate today) {
        if (place.term().validUntil() != null) return place.term().validUntil();
        return PlainCalendar.lastDay(
                place.notifiedOn(), book.listRules(place.notifiedOn(), today).validityMonths());
    }

    private static void tick(List<String> failed, String name, boolean met) {
        if (!met) failed.add(name);
    }
}
