package org.talentpool.standalone.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.application.ScreenedCriterion;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.eligibility.Eligibility;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.matching.MatchPolicy;
import org.talentpool.kernel.matching.PoolMember;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Vacancy;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.requisition.Profile;

/** Screens as an officer would: each essential criterion of the requisition, with what was found. */
final class Screening {
    private static final Set<String> SCREENED = Set.of("EDUCATION", "EXPERIENCE", "LANGUAGES", "SKILLS");

    private Screening() {}

    static ScreenApplication of(Applicant applicant, LocalDate on) {
        var member = new PoolMember(
                applicant.candidateId().value(), applicant.qualifications(), List.of(), false, null, null, false);
        var criteria =
                MatchPolicy.judge(member, asVacancy(on), new Eligibility(true, true), Rulebook.BASELINE.on(on))
                        .findings()
                        .stream()
                        .filter(finding -> SCREENED.contains(finding.criterion()))
                        .map(finding -> new ScreenedCriterion(
                                finding.criterion(), finding.met(), finding.found(), finding.outcome()))
                        .toList();
        boolean in = criteria.stream().allMatch(ScreenedCriterion::met);
        return new ScreenApplication(
                applicant.applicationId(), in ? ScreeningOutcome.IN : ScreeningOutcome.OUT, criteria);
    }

    static boolean passes(Applicant applicant, LocalDate on) {
        return of(applicant, on).outcome() == ScreeningOutcome.IN;
    }

    private static Vacancy asVacancy(LocalDate on) {
        return new Vacancy(
                Pool.ID.value(),
                GradeSlot.of("G5/G8"),
                Profile.ADMINISTRATIVE_SUPPORT,
                Regime.ESTABLISHED,
                on,
                Pool.CRITERIA,
                List.of(Pool.ID.value()),
                Scoring.BASELINE);
    }
}
