package org.talentpool.kernel.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguagePolicy;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.policy.PoliciesInForce;

/** What is asked for part by part: years in some fields, a language at a level, a skill. */
public final class Shortfalls {
    private Shortfalls() {}

    /** Every part that somebody can be short of, in the order in which it is told. */
    public static List<Shortfall> possible(Criteria asked) {
        var parts = new ArrayList<Shortfall>();
        asked.experience().forEach(part -> parts.add(Shortfall.of(part)));
        if (asked.languages() != null)
            either(asked.languages()).map(Shortfall::of).forEach(parts::add);
        asked.skills().forEach(skill -> parts.add(Shortfall.ofSkill(skill)));
        return parts.stream().distinct().toList();
    }

    /** The parts that these qualifications are short of. */
    static List<Shortfall> of(
            Qualifications brings, Map<String, LanguageLevel> levels, Criteria asked, PoliciesInForce inForce) {
        var skills = new BroughtSkills(brings.skills(), inForce.skills());
        var parts = new ArrayList<Shortfall>();
        asked.experience().stream()
                .map(part -> Service.of(brings.experience(), part, inForce.day()))
                .filter(service -> !service.met())
                .forEach(service -> parts.add(Shortfall.of(service.asked())));
        if (asked.languages() != null)
            LanguagePolicy.shortfall(asked.languages(), levels).forEach(part -> parts.add(Shortfall.of(part)));
        asked.skills().stream()
                .filter(skill -> !skills.has(skill))
                .forEach(skill -> parts.add(Shortfall.ofSkill(skill)));
        return parts.stream().distinct().toList();
    }

    private static Stream<LanguageSkill> either(LanguageRequirement asked) {
        return Stream.of(LanguagePolicy.ENGLISH, LanguagePolicy.FRENCH)
                .flatMap(language -> Stream.of(
                        new LanguageSkill(language, asked.one()), new LanguageSkill(language, asked.other())));
    }
}
