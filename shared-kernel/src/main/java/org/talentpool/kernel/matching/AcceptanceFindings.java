package org.talentpool.kernel.matching;

import java.util.List;
import org.talentpool.kernel.candidate.Preferences;

/** What the candidate accepts decides like an essential criterion. */
final class AcceptanceFindings {
    private AcceptanceFindings() {}

    static List<Finding> of(Preferences accepts, Vacancy vacancy) {
        return List.of(regime(accepts, vacancy), availability(accepts, vacancy));
    }

    private static Finding regime(Preferences accepts, Vacancy vacancy) {
        var any = accepts.regimes().isEmpty();
        return Findings.essential(
                Criterion.REGIME,
                vacancy.regime().name(),
                any ? "accepts any" : "accepts " + Findings.list(accepts.regimes(), ", "),
                any || accepts.regimes().contains(vacancy.regime()),
                null);
    }

    private static Finding availability(Preferences accepts, Vacancy vacancy) {
        var from = accepts.from();
        return Findings.essential(
                Criterion.AVAILABILITY,
                "by " + vacancy.plannedStart(),
                from == null ? "at once" : "from " + from,
                from == null || !from.isAfter(vacancy.plannedStart()),
                null);
    }
}
