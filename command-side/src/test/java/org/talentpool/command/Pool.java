package org.talentpool.command;

import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.PROFILE;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.jspecify.annotations.Nullable;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.application.ApplicationCommand.ListApplicant;
import org.talentpool.kernel.application.ApplicationCommand.RecordAssessment;
import org.talentpool.kernel.application.ApplicationCommand.ScreenApplication;
import org.talentpool.kernel.application.ApplicationId;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.ScreeningOutcome;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.contract.Regime;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.requisition.RequisitionCommand.CloseRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.DraftRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.PublishRequisition;
import org.talentpool.kernel.requisition.RequisitionId;
import org.talentpool.kernel.sample.ApplicationSample;

/** Makes a pool by sending the commands that a real one is made of. */
public final class Pool {
    private final CommandGateway commands;
    private final LocalDate today = Today.inBrussels();

    public Pool(CommandGateway commands) {
        this.commands = commands;
    }

    public RequisitionId publishedRequisition() {
        var id = new RequisitionId(UUID.randomUUID());
        commands.sendAndWait(new DraftRequisition(
                id, "250442", "Assistant", List.of(PROFILE), List.of(SLOT), today, CRITERIA, CONDITIONS));
        commands.sendAndWait(new PublishRequisition(id));
        return id;
    }

    public void establish(RequisitionId list) {
        establish(list, today.plusYears(1), null);
    }

    public void establish(RequisitionId list, @Nullable LocalDate validUntil, @Nullable Integer validityMonths) {
        commands.sendAndWait(new CloseRequisition(list));
        commands.sendAndWait(new EstablishReserveList(list, validUntil, validityMonths));
    }

    public static RegisterCandidate toRegister(CandidateId id, String email) {
        var person = new Person(PERSON.name(), email, PERSON.birthDate(), PERSON.nationalities());
        return new RegisterCandidate(id, person, QUALIFICATIONS);
    }

    public CandidateId candidate() {
        var id = new CandidateId(UUID.randomUUID());
        commands.sendAndWait(toRegister(id, id.value() + "@example.org"));
        return id;
    }

    public static ApplyToRequisition toApply(CandidateId candidate, RequisitionId requisition) {
        return new ApplyToRequisition(new ApplicationId(UUID.randomUUID()), requisition, candidate, List.of(PROFILE));
    }

    public CandidateId memberOf(RequisitionId list) {
        var candidate = candidate();
        var application = toApply(candidate, list);
        var id = application.applicationId();
        commands.sendAndWait(application);
        commands.sendAndWait(new ScreenApplication(id, ScreeningOutcome.IN, ApplicationSample.SCREENED));
        commands.sendAndWait(new RecordAssessment(id, AssessmentKind.INTERVIEW, ApplicationSample.RESULT));
        commands.sendAndWait(new ListApplicant(id, List.of(PROFILE), List.of(SLOT), today));
        return candidate;
    }

    public PostId vacancyFor(RequisitionId list) {
        var id = new PostId(UUID.randomUUID());
        commands.sendAndWait(new PlanPost(
                id,
                "PDD 0123",
                "Assistant",
                "Finance",
                SLOT,
                PROFILE,
                Regime.ESTABLISHED,
                true,
                today,
                CRITERIA,
                null));
        commands.sendAndWait(new OpenVacancy(id, List.of(list), null));
        return id;
    }
}
