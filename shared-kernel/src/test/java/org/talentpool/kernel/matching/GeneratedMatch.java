package org.talentpool.kernel.matching;

import static org.talentpool.kernel.sample.Samples.ANOTHER_POST;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.sample.PlainGrades;
import org.talentpool.kernel.sample.Seed;

/** A made-up member and a made-up vacancy that fit each other often enough. */
public record GeneratedMatch(PoolMember member, Vacancy vacancy) {
    static final List<UUID> LISTS = List.of(new UUID(0, 1), new UUID(0, 2), new UUID(-1, 3));

    private static final List<String> FIELDS = List.of("ADMINISTRATION", "FINANCE", "SALES");
    private static final List<String> SKILLS = List.of("SHAREPOINT", "BUDGETING");
    private static final List<String> BROUGHT = List.of("SHAREPOINT", "ms-sharepoint", "budgeting ", "SHAREPOINTS");
    private static final List<Profile> PROFILES = List.of(Profile.values());
    private static final List<LanguageLevel> LEVELS = List.of(LanguageLevel.values());

    public static GeneratedMatch of(Seed seed, LocalDate today) {
        return new GeneratedMatch(member(seed, today), vacancy(seed));
    }

    static PoolMember member(Seed seed, LocalDate today) {
        var memberships = new ArrayList<Membership>();
        for (var list : LISTS) if (seed.chance(60)) memberships.add(membership(seed, list, today));
        var paused = seed.chance(20);
        var pausedUntil = paused && seed.chance(80) ? today.plusDays(seed.number(-2, 1)) : null;
        var committed = seed.chance(15) ? seed.oneOf(List.of(POST.value(), ANOTHER_POST.value())) : null;
        return new PoolMember(
                CANDIDATE.value(), qualifications(seed), memberships, paused, pausedUntil, committed, seed.chance(5));
    }

    private static Membership membership(Seed seed, UUID list, LocalDate today) {
        var slots = List.of(PlainGrades.assistantSlot(seed), PlainGrades.assistantSlot(seed));
        return new Membership(
                list,
                seed.chance(70) ? PROFILES : seed.someOf(PROFILES),
                slots,
                today.minusDays(seed.number(0, 500)),
                new MembershipEvidence(0, languages(seed)),
                seed.chance(90),
                ListTerm.until(seed.chance(40) ? today.plusDays(seed.number(-2, 300)) : null));
    }

    private static Qualifications qualifications(Seed seed) {
        var accepts = new Preferences(
                seed.chance(70) ? List.of() : seed.someOf(List.of(Regime.values())),
                seed.chance(30) ? PlainGrades.assistantSlot(seed).lower() : null,
                seed.chance(30) ? seed.day(2026, 2027) : null);
        var education = orNull(seed, List.of(Education.values()));
        return new Qualifications(
                Standing.EXTERNAL, education, languages(seed), jobs(seed), seed.someOf(BROUGHT), accepts);
    }

    /** Whole calendar years before 2020 at full time, so that a clerk can count them. */
    private static List<Experience> jobs(Seed seed) {
        var jobs = new ArrayList<Experience>();
        for (var year = 2012; year < 2020; year++)
            if (seed.chance(60))
                jobs.add(new Experience(seed.oneOf(FIELDS), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), 100));
        return jobs;
    }

    private static List<LanguageSkill> languages(Seed seed) {
        var skills = new ArrayList<LanguageSkill>();
        for (var language : List.of("en", "fr"))
            if (seed.chance(70)) skills.add(new LanguageSkill(language, seed.oneOf(LEVELS)));
        return skills;
    }

    static Vacancy vacancy(Seed seed) {
        var years = List.of(
                new ExperienceRequirement(List.of("ADMINISTRATION", "FINANCE"), seed.number(1, 5)),
                new ExperienceRequirement(List.of("SALES"), seed.number(0, 2)));
        var criteria = new Criteria(
                orNull(seed, List.of(Education.values())),
                seed.someOf(years),
                seed.chance(50) ? null : new LanguageRequirement(seed.oneOf(LEVELS), seed.oneOf(LEVELS)),
                seed.someOf(SKILLS),
                List.of());
        return new Vacancy(
                POST.value(),
                PlainGrades.assistantSlot(seed),
                seed.oneOf(PROFILES),
                seed.oneOf(List.of(Regime.values())),
                seed.day(2026, 2027),
                criteria,
                LISTS.subList(0, seed.number(1, 2)),
                Scoring.BASELINE);
    }

    private static <T> @Nullable T orNull(Seed seed, List<T> choices) {
        return seed.chance(50) ? null : seed.oneOf(choices);
    }
}
