package org.talentpool.kernel.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All versions of all policies. A version begins at the earliest {@value #NOTICE_DAYS} days after it was enacted, so what is in
 * force on a day is settled before the day begins and can never change afterwards: a decision of the past, judged again,
 * gets its past answer (CO-07).
 */
@Applies("CO-07")
public record Rulebook(List<PolicyVersion> versions) {
    /** Days between the enactment of a version and the first day on which it may be in force: a full day lies between. */
    public static final int NOTICE_DAYS = 2;

    /** The rules as printed in the notices of 2025, requisition 250442 included. */
    public static final Rulebook BASELINE = new Rulebook(Baseline.VERSIONS);

    public Rulebook {
        versions = List.copyOf(versions);
    }

    /** The same with one more version; of two that begin on the same day, the one enacted later counts. */
    public Rulebook with(PolicyVersion enacted) {
        var all = new ArrayList<>(versions);
        all.add(enacted);
        all.sort(Comparator.comparing(PolicyVersion::validFrom));
        return new Rulebook(all);
    }

    /** The same without one version, enacted or not. */
    public Rulebook without(Policy policy, String version) {
        return new Rulebook(versions.stream()
                .filter(known -> known.policy() != policy || !known.version().equals(version))
                .toList());
    }

    /** What is in force on a day. */
    public PoliciesInForce on(LocalDate day) {
        return new PoliciesInForce(this, day);
    }

    /** Earliest first day of a version that is enacted on the given day. */
    public static LocalDate earliestStart(LocalDate enactedOn) {
        return enactedOn.plusDays(NOTICE_DAYS);
    }
}
