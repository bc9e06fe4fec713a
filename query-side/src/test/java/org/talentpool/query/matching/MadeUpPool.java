package org.talentpool.query.matching;

import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.grade.Grade;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.matching.ListTerm;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.sample.Seed;

/** Members, lists and vacancies made up so that each criterion decides often and most of them do not always. */
final class MadeUpPool {
    static final List<UUID> LISTS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(-1, 3), new UUID(5, 4));
    static final List<Set<String>> FIELD_SETS = List.of(Set.of("ADMINISTRATION", "FINANCE"), Set.of("SALES"));
    private static final List<String> FIELDS = List.of("ADMINISTRATION", "FINANCE", "SALES");
    private static final List<String> SKILLS =
            List.of("SHAREPOINT", "ms-sharepoint", "BUDGETING", "ARCHIVING", "budgeting ");
    private static final List<Profile> PROFILES = List.of(Profile.values());
    private static final List<LanguageLevel> LEVELS = List.of(LanguageLevel.values());
    private static final List<GradeSlot> SLOTS = List.of(
            GradeSlot.of("G5/G8"),
            GradeSlot.of("G8"),
            GradeSlot.of("G8/G10"),
            GradeSlot.of("G10"),
            GradeSlot.of("G15"));

    private final Seed seed;
    private final LocalDate today;
    private final List<ListOf> lists = new ArrayList<>();

    MadeUpPool(Seed seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
        LISTS.forEach(list -> lists.add(list(list)));
    }

    record ListOf(UUID id, boolean established, ListTerm term) {}

    List<ListOf> lists() {
        return lists;
    }

    /** Says something else of one of the lists. */
    ListOf changeList() {
        int place = seed.number(0, LISTS.size() - 1);
        lists.set(place, list(LISTS.get(place)));
        return lists.get(place);
    }

    private ListOf list(UUID id) {
        var until = seed.chance(40) ? today.plusDays(seed.number(-2, 300)) : null;
        return new ListOf(id, seed.chance(85), new ListTerm(until, seed.chance(20) ? seed.number(1, 24) : null));
    }

    PooledMember member(UUID id) {
        var memberships = new ArrayList<Membership>();
        for (var list : lists) if (seed.chance(45)) memberships.add(membership(list));
        var paused = seed.chance(10);
        var committed = seed.chance(12) ? seed.oneOf(List.of(POST.value(), ANOTHER_POST.value())) : null;
        var member = new PoolMember(
                id,
                qualifications(),
                memberships,
                paused,
                paused && seed.chance(80) ? today.plusDays(seed.number(-2, 1)) : null,
                committed,
                seed.chance(5));
        return new PooledMember(member, committed != null && seed.chance(50), seed.chance(97) ? facts(id) : null);
    }

    private EligibilityFacts.Facts facts(UUID id) {
        var birthDate = seed.chance(50) ? seed.day(1965, 1968) : seed.day(1985, 2008);
        return new EligibilityFacts.Facts(id, birthDate, seed.someOf(List.of("BE", "ZW", "SE", "TR")));
    }

    private Membership membership(ListOf list) {
        return new Membership(
                list.id,
                seed.chance(60) ? PROFILES : seed.someOf(PROFILES),
                List.of(seed.oneOf(SLOTS), seed.oneOf(SLOTS)),
                today.minusDays(seed.number(0, 400)),
                new MembershipEvidence(seed.number(0, 3) * 2500, seed.chance(50) ? languages() : List.of()),
                list.established,
                list.term);
    }

    private Qualifications qualifications() {
        var accepts = new Preferences(
                seed.chance(70) ? List.of() : seed.someOf(List.of(Regime.values())),
                seed.chance(30) ? seed.oneOf(List.of(Grade.G5, Grade.G8, Grade.G10)) : null,
                seed.chance(30) ? seed.day(2026, 2027) : null);
        return new Qualifications(
                seed.oneOf(List.of(Standing.values())),
                orNull(List.of(Education.values())),
                languages(),
                jobs(),
                seed.someOf(SKILLS),
                accepts);
    }

    private List<Experience> jobs() {
        var jobs = new ArrayList<Experience>();
        for (int left = seed.number(0, 4); left > 0; left--) {
            var from = seed.chance(80) ? seed.day(2014, 2027) : seed.day(2000, 2014);
            var to = seed.chance(30) ? null : from.plusDays(seed.number(-1, 2000));
            jobs.add(new Experience(seed.oneOf(FIELDS), from, to, seed.oneOf(List.of(100, 100, 50, 80, 20))));
        }
        return jobs;
    }

    private List<LanguageSkill> languages() {
        var skills = new ArrayList<LanguageSkill>();
        for (var language : List.of("en", "fr", "de", "en"))
            if (seed.chance(60)) skills.add(new LanguageSkill(language, seed.oneOf(LEVELS)));
        return skills;
    }

    Vacancy vacancy() {
        var start = today.plusDays(seed.number(-100, 400));
        return new Vacancy(
                POST.value(),
                seed.oneOf(SLOTS),
                seed.oneOf(PROFILES),
                seed.oneOf(List.of(Regime.values())),
                start,
                criteria(),
                seed.chance(50) ? LISTS : seed.someOf(LISTS),
                new Scoring("made up", seed.oneOf(orders())));
    }

    private Criteria criteria() {
        var years = List.of(
                new ExperienceRequirement(
                        List.of("ADMINISTRATION", "FINANCE"),
                        seed.chance(90) ? seed.number(1, 5) : seed.number(14, 20)),
                new ExperienceRequirement(List.of("SALES"), seed.number(0, 2)));
        return new Criteria(
                orNull(List.of(Education.values())),
                seed.chance(50) ? List.of() : seed.someOf(years),
                seed.chance(50) ? null : new LanguageRequirement(seed.oneOf(LEVELS), seed.oneOf(LEVELS)),
                seed.chance(60) ? List.of() : seed.someOf(SKILLS),
                seed.someOf(List.of(
                        DesirableCriterion.skill("BUDGETING", seed.number(1, 5)),
                        DesirableCriterion.skill("archiving", 1),
                        new DesirableCriterion(null, "de", null, seed.number(1, 2000)),
                        DesirableCriterion.language("en", LanguageLevel.IV, 2))));
    }

    private static List<List<TieBreak>> orders() {
        var result = TieBreak.SELECTION_RESULT;
        var day = TieBreak.NOTIFICATION_DATE;
        var id = TieBreak.CANDIDATE_ID;
        return List.of(List.of(result, day, id), List.of(day, result, id), List.of(day, id), List.of(id));
    }

    private <T> @Nullable T orNull(List<T> choices) {
        return seed.chance(50) ? null : seed.oneOf(choices);
    }
}
