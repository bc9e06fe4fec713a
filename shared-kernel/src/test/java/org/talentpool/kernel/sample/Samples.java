package org.talentpool.kernel.sample;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.Experience;
import org.talentpool.kernel.candidate.MembershipEvidence;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.criteria.DesirableCriterion;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.criteria.ExperienceRequirement;
import org.talentpool.kernel.criteria.LanguageRequirement;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.language.LanguageLevel;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionId;

/** The ids, days and values that all samples share; the sample candidate fits the sample post. */
public final class Samples {
    public static final RequisitionId REQUISITION = new RequisitionId(id(1));
    public static final RequisitionId ANOTHER_REQUISITION = new RequisitionId(id(2));
    public static final CandidateId CANDIDATE = new CandidateId(id(11));
    public static final CandidateId ANOTHER_CANDIDATE = new CandidateId(id(12));
    public static final ApplicationId APPLICATION = new ApplicationId(id(21));
    public static final ApplicationId ANOTHER_APPLICATION = new ApplicationId(id(22));
    public static final PostId POST = new PostId(id(31));
    public static final PostId ANOTHER_POST = new PostId(id(32));

    /** Applications close in April 2025, the list is valid through 2026, and decisions are taken on a day in February 2026. */
    public static final LocalDate CLOSES_ON = LocalDate.parse("2025-04-21");

    public static final LocalDate NOTIFIED_ON = LocalDate.parse("2025-10-15");
    public static final LocalDate TODAY = LocalDate.parse("2026-02-02");
    /** What is in force on that day. */
    public static final PoliciesInForce IN_FORCE = Rulebook.BASELINE.on(TODAY);

    public static final LocalDate STARTS_ON = LocalDate.parse("2026-06-01");
    public static final LocalDate VALID_UNTIL = LocalDate.parse("2026-12-31");

    public static final Profile PROFILE = Profile.FINANCE_AND_BUDGET;
    public static final GradeSlot SLOT = GradeSlot.of("G8/G10");
    public static final List<Condition> CONDITIONS = List.of(Condition.values());

    public static final Criteria CRITERIA = new Criteria(
            Education.UPPER_SECONDARY,
            List.of(new ExperienceRequirement(List.of("ADMINISTRATION", "FINANCE"), 4)),
            new LanguageRequirement(LanguageLevel.V, LanguageLevel.III),
            List.of("SHAREPOINT"),
            List.of(DesirableCriterion.skill("BUDGETING", 3), DesirableCriterion.language("de", LanguageLevel.II, 1)));

    public static final Person PERSON =
            new Person("Ada Example", "ada@example.org", LocalDate.parse("1990-05-17"), List.of("BE"));
    public static final Qualifications QUALIFICATIONS = new Qualifications(
            Standing.EXTERNAL,
            Education.BACHELOR,
            List.of(new LanguageSkill("en", LanguageLevel.V), new LanguageSkill("fr", LanguageLevel.II)),
            List.of(new Experience(
                    "ADMINISTRATION", LocalDate.parse("2017-01-01"), LocalDate.parse("2022-12-31"), 100)),
            List.of("SHAREPOINT", "BUDGETING"),
            Preferences.ANY);
    /** The test raised the French that the candidate had declared. */
    public static final MembershipEvidence EVIDENCE =
            new MembershipEvidence(8350, List.of(new LanguageSkill("fr", LanguageLevel.III)));

    private Samples() {}

    private static UUID id(int number) {
        return UUID.fromString("00000000-0000-4000-8000-%012d".formatted(number));
    }
}
