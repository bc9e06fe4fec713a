package org.talentpool.kernel.policy;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * Who may be appointed at all (EL-01 to EL-03).
 *
 * @param youngest age in years that is reached at the start
 * @param tooOld age in years that is not yet reached at the start
 * @param accessions the member nations
 */
public record EligibilityRules(int youngest, int tooOld, List<Accession> accessions) implements PolicyRules {
    public EligibilityRules {
        accessions = List.copyOf(accessions);
    }

    /** EL-01: one nationality of a nation that is a member on that day suffices. */
    public boolean nationalityEligible(Collection<String> nationalities, LocalDate on) {
        return accessions.stream()
                .anyMatch(accession -> nationalities.contains(accession.nation()) && accession.isMemberOn(on));
    }

    @Override
    public Policy policy() {
        return Policy.ELIGIBILITY;
    }
}
