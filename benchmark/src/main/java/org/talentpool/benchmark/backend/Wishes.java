package org.talentpool.benchmark.backend;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.calendar.Brussels;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.CandidateCommand.ResumeAvailability;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.candidate.Preferences;
import org.talentpool.kernel.candidate.Qualifications;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.contract.Standing;
import org.talentpool.kernel.criteria.Education;
import org.talentpool.kernel.grade.GradeSlot;
import org.talentpool.kernel.post.PostCommand.ConfirmFunding;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.PublishRequisition;
import org.talentpool.kernel.requisition.RequisitionId;

/** Commands that say nothing but what they must; everything in them follows from the ids. */
public final class Wishes {
    private static final GradeSlot SLOT = GradeSlot.of("G8");
    private static final List<Profile> PROFILES = List.of(Profile.FINANCE_AND_BUDGET);

    private Wishes() {}

    public static PlanPost plan(UUID post) {
        return new PlanPost(
                new PostId(post),
                "P-" + post,
                "Assistant, Finance",
                "Finance",
                SLOT,
                PROFILES.getFirst(),
                Regime.ESTABLISHED,
                false,
                LocalDate.now(Brussels.ZONE),
                null,
                null);
    }

    public static ConfirmFunding fund(UUID post) {
        return new ConfirmFunding(new PostId(post));
    }

    public static RegisterCandidate register(UUID candidate) {
        var person = new Person("Candidate", candidate + "@example.org", LocalDate.of(1990, 1, 1), List.of("BE"));
        return new RegisterCandidate(
                new CandidateId(candidate),
                person,
                new Qualifications(
                        Standing.EXTERNAL, Education.BACHELOR, List.of(), List.of(), List.of(), Preferences.ANY));
    }

    public static PauseAvailability pause(UUID candidate) {
        return new PauseAvailability(new CandidateId(candidate), null);
    }

    public static ResumeAvailability resume(UUID candidate) {
        return new ResumeAvailability(new CandidateId(candidate));
    }

    public static DraftRequisition draft(UUID requisition) {
        var lastDay = LocalDate.now(Brussels.ZONE).plusYears(1);
        return new DraftRequisition(
                new RequisitionId(requisition),
                "R-" + requisition,
                "Pool",
                PROFILES,
                List.of(SLOT),
                lastDay,
                null,
                null);
    }

    public static PublishRequisition publish(UUID requisition) {
        return new PublishRequisition(new RequisitionId(requisition));
    }

    /** Begins the stream of the application and adds to that of the candidate, in one transaction. */
    public static ApplyToRequisition apply(UUID application, UUID requisition, UUID candidate) {
        return new ApplyToRequisition(
                new ApplicationId(application), new RequisitionId(requisition), new CandidateId(candidate), PROFILES);
    }
}
