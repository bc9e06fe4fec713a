package org.talentpool.kernel.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractEnding;
import org.talentpool.kernel.matching.TieBreak;

/** The first version of every policy; it is in force from the signature of the treaty on, before which nothing was decided. */
final class Baseline {
    static final String EDITION = "2025.1";

    private static final LocalDate SIGNATURE = LocalDate.parse("1949-04-04");

    static final List<PolicyVersion> VERSIONS = Stream.of(
                    new EligibilityRules(21, 60, accessions()),
                    new GradeRules(true, true),
                    new TwinGradeRules(36, 24),
                    new ContractRules(
                            36,
                            36,
                            12,
                            6,
                            1,
                            6,
                            30,
                            List.of(ContractEnding.EXPIRY, ContractEnding.RESIGNATION, ContractEnding.ABOLITION)),
                    new ConditionRules(List.of(Condition.values())),
                    new ListRules(12),
                    new HoldRules(60, 30, 90, 7),
                    new RetentionRules(24, 24, 10, 30),
                    // Sources name no profiles of similar nature, so there is none but each with itself.
                    new MatchingRules(List.of(TieBreak.values()), List.of()),
                    new SkillRules(BaselineSkills.table()))
            .map(rules -> new PolicyVersion(EDITION, SIGNATURE, Reach.NEW_MEMBERSHIPS, rules))
            .toList();

    private Baseline() {}

    /** Days of accession as the treaty's depositary counts them (EL-01, EL-02). */
    private static List<Accession> accessions() {
        return Map.ofEntries(
                        Map.entry("1949-04-04", "BE CA DK FR IS IT LU NL NO PT GB US"),
                        Map.entry("1952-02-18", "GR TR"),
                        Map.entry("1955-05-06", "DE"),
                        Map.entry("1982-05-30", "ES"),
                        Map.entry("1999-03-12", "CZ HU PL"),
                        Map.entry("2004-03-29", "BG EE LV LT RO SK SI"),
                        Map.entry("2009-04-01", "AL HR"),
                        Map.entry("2017-06-05", "ME"),
                        Map.entry("2020-03-27", "MK"),
                        Map.entry("2023-04-04", "FI"),
                        Map.entry("2024-03-07", "SE"))
                .entrySet()
                .stream()
                .flatMap(day -> Stream.of(day.getValue().split(" ", -1))
                        .map(nation -> new Accession(nation, LocalDate.parse(day.getKey()), null)))
                .sorted(Comparator.comparing(Accession::since).thenComparing(Accession::nation))
                .toList();
    }
}
