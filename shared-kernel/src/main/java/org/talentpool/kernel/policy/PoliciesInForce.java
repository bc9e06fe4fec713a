package org.talentpool.kernel.policy;

import static java.util.stream.Collectors.joining;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** The versions of all policies that govern the acts of one day (CO-07). */
public final class PoliciesInForce {
    private final LocalDate day;
    private final Map<Policy, PolicyVersion> versions = new EnumMap<>(Policy.class);
    private final List<PolicyVersion> listVersions;
    private final String label;

    PoliciesInForce(Rulebook rulebook, LocalDate day) {
        this.day = day;
        Baseline.VERSIONS.forEach(first -> versions.put(first.policy(), first));
        rulebook.versions().stream()
                .filter(version -> version.isInForceOn(day))
                .forEach(version -> versions.put(version.policy(), version));
        listVersions = rulebook.versions().stream()
                .filter(version -> version.policy() == Policy.LIST_VALIDITY && version.isInForceOn(day))
                .toList();
        label = labelled();
    }

    /** The day whose acts they govern. */
    public LocalDate day() {
        return day;
    }

    public PolicyVersion version(Policy policy) {
        return Objects.requireNonNull(versions.get(policy), "a policy without a first version");
    }

    public EligibilityRules eligibility() {
        return (EligibilityRules) version(Policy.ELIGIBILITY).rules();
    }

    public GradeRules grades() {
        return (GradeRules) version(Policy.GRADES).rules();
    }

    public TwinGradeRules twinGrade() {
        return (TwinGradeRules) version(Policy.TWIN_GRADE).rules();
    }

    public ContractRules contract() {
        return (ContractRules) version(Policy.CONTRACT_TERMS).rules();
    }

    public ConditionRules conditions() {
        return (ConditionRules) version(Policy.CONDITIONS).rules();
    }

    public HoldRules holds() {
        return (HoldRules) version(Policy.HOLDS).rules();
    }

    public RetentionRules retention() {
        return (RetentionRules) version(Policy.RETENTION).rules();
    }

    public MatchingRules matching() {
        return (MatchingRules) version(Policy.MATCHING).rules();
    }

    public SkillRules skills() {
        return (SkillRules) version(Policy.SKILLS).rules();
    }

    /**
     * The rules on the validity of a listing: the version that was in force when the candidate was notified, or a later one
     * that reaches memberships from before it.
     */
    public ListRules listValidity(LocalDate notifiedOn) {
        return (ListRules) listVersions.stream()
                .filter(version -> version.isInForceOn(notifiedOn) || version.reach() == Reach.ALL_MEMBERSHIPS)
                .reduce((_, later) -> later)
                .orElseGet(() -> version(Policy.LIST_VALIDITY))
                .rules();
    }

    /** Names them all: the first edition, and behind it each policy that has a later version, such as {@code 2025.1;HOLDS=2026.2}. */
    public String label() {
        return label;
    }

    private String labelled() {
        var later = Stream.of(Policy.values())
                .map(this::version)
                .filter(version -> !version.version().equals(Baseline.EDITION))
                .map(version -> version.policy() + "=" + version.version());
        return Stream.concat(Stream.of(Baseline.EDITION), later).collect(joining(";"));
    }

    @Override
    public String toString() {
        return label + " on " + day;
    }
}
