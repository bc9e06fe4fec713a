package org.talentpool.kernel.sample;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.matching.TieBreak;
import org.talentpool.kernel.policy.Accession;
import org.talentpool.kernel.policy.ConditionRules;
import org.talentpool.kernel.policy.ContractRules;
import org.talentpool.kernel.policy.EligibilityRules;
import org.talentpool.kernel.policy.GradeRules;
import org.talentpool.kernel.policy.HoldRules;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.MatchingRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyRules;
import org.talentpool.kernel.policy.PolicyVersion;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.policy.RetentionRules;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.policy.SimilarProfiles;
import org.talentpool.kernel.policy.Skill;
import org.talentpool.kernel.policy.SkillRules;
import org.talentpool.kernel.policy.TwinGradeRules;
import org.talentpool.kernel.requisition.Profile;

/**
 * Versions of policies with made-up figures and first days, and a second opinion on which of them rules a day.
 *
 * @param enacted in the order in which they were enacted, first editions included
 */
public record GeneratedRules(List<PolicyVersion> enacted, Rulebook rulebook) {
    private static final int FIRST_YEAR = 2020;
    private static final int LAST_YEAR = 2040;
    private static final List<String> NATIONS = List.of("BE", "SE", "TR", "US", "MK");

    /** Up to three versions of each of these policies. */
    public static GeneratedRules of(Seed seed, Policy... policies) {
        var enacted = new ArrayList<>(Rulebook.BASELINE.versions());
        var rulebook = Rulebook.BASELINE;
        for (var policy : policies)
            for (var n = seed.number(0, 3); n > 0; n--) {
                var version = version(seed, policy, "v" + enacted.size());
                enacted.add(version);
                rulebook = rulebook.with(version);
            }
        return new GeneratedRules(enacted, rulebook);
    }

    public static LocalDate day(Seed seed) {
        return seed.day(FIRST_YEAR, LAST_YEAR);
    }

    public static PolicyVersion version(Seed seed, Policy policy, String name) {
        return new PolicyVersion(name, day(seed), seed.oneOf(List.of(Reach.values())), rules(seed, policy));
    }

    /** The version with the latest first day that is not after the day; of two such the one enacted later. */
    public PolicyVersion ruling(Policy policy, LocalDate day) {
        PolicyVersion ruling = null;
        for (var version : enacted) {
            var begun = version.validFrom().toEpochDay() <= day.toEpochDay();
            if (version.rules().policy() != policy || !begun) continue;
            if (ruling == null
                    || version.validFrom().toEpochDay() >= ruling.validFrom().toEpochDay()) ruling = version;
        }
        if (ruling == null) throw new IllegalStateException("no version rules " + day);
        return ruling;
    }

    /** What counts today for who was notified on that day: the last of the versions that reach so far. */
    public ListRules listRules(LocalDate notified, LocalDate today) {
        PolicyVersion counting = null;
        for (var version : enacted) {
            if (version.rules().policy() != Policy.LIST_VALIDITY || !reaches(version, notified, today)) continue;
            if (counting == null || !version.validFrom().isBefore(counting.validFrom())) counting = version;
        }
        if (counting == null) throw new IllegalStateException("no version counts");
        return (ListRules) counting.rules();
    }

    /** It has begun, and it had begun when the candidate was notified or is for those from before as well. */
    private static boolean reaches(PolicyVersion version, LocalDate notified, LocalDate today) {
        if (version.validFrom().toEpochDay() > today.toEpochDay()) return false;
        return version.validFrom().toEpochDay() <= notified.toEpochDay() || version.reach() == Reach.ALL_MEMBERSHIPS;
    }

    private static PolicyRules rules(Seed seed, Policy policy) {
        return switch (policy) {
            case ELIGIBILITY -> new EligibilityRules(seed.number(16, 30), seed.number(50, 75), accessions(seed));
            case GRADES -> new GradeRules(seed.chance(50), seed.chance(50));
            case TWIN_GRADE -> new TwinGradeRules(seed.number(0, 60), seed.number(0, 24));
            case CONTRACT_TERMS ->
                new ContractRules(
                        seed.number(1, 60),
                        seed.number(0, 48),
                        seed.number(1, 24),
                        seed.number(1, 12),
                        seed.number(0, 2),
                        seed.number(1, 12),
                        seed.number(1, 60),
                        seed.someOf(List.of(ContractEnding.values())));
            case CONDITIONS -> new ConditionRules(seed.someOf(List.of(Condition.values())));
            case LIST_VALIDITY -> new ListRules(seed.number(1, 60));
            case HOLDS ->
                new HoldRules(seed.number(0, 120), seed.number(0, 60), seed.number(0, 120), seed.number(0, 14));
            case RETENTION ->
                new RetentionRules(seed.number(0, 60), seed.number(0, 60), seed.number(0, 30), seed.number(0, 90));
            case MATCHING -> new MatchingRules(tieBreaks(seed), pairs(seed));
            case SKILLS ->
                new SkillRules(List.of(
                        Skill.own("SHAREPOINT", "MS " + seed.number(1, 9)), Skill.own("S" + seed.number(1, 9))));
        };
    }

    private static List<TieBreak> tieBreaks(Seed seed) {
        var order = new ArrayList<>(seed.someOf(List.of(TieBreak.SELECTION_RESULT, TieBreak.NOTIFICATION_DATE)));
        if (seed.chance(50)) Collections.reverse(order);
        order.add(TieBreak.CANDIDATE_ID);
        return order;
    }

    private static List<SimilarProfiles> pairs(Seed seed) {
        var pairs = new ArrayList<SimilarProfiles>();
        for (var n = seed.number(0, 2); n > 0; n--)
            pairs.add(
                    new SimilarProfiles(seed.oneOf(List.of(Profile.values())), seed.oneOf(List.of(Profile.values()))));
        return pairs;
    }

    private static List<Accession> accessions(Seed seed) {
        var accessions = new ArrayList<Accession>();
        for (var nation : seed.someOf(NATIONS))
            accessions.add(new Accession(nation, day(seed), seed.chance(50) ? null : day(seed)));
        return accessions;
    }
}
