package org.talentpool.standalone.demo;

import static org.talentpool.kernel.application.AssessmentKind.INTERVIEW;
import static org.talentpool.kernel.application.AssessmentKind.TEST;
import static org.talentpool.standalone.demo.Actor.OFFICER;
import static org.talentpool.standalone.demo.Actor.PANEL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentpool.kernel.application.ApplicationCommand.ApplyToRequisition;
import org.talentpool.kernel.application.ApplicationCommand.ListApplicant;
import org.talentpool.kernel.application.ApplicationCommand.RecordAssessment;
import org.talentpool.kernel.application.ApplicationCommand.RejectApplication;
import org.talentpool.kernel.application.ApplicationCommand.WithdrawApplication;
import org.talentpool.kernel.application.AssessmentKind;
import org.talentpool.kernel.application.AssessmentResult;
import org.talentpool.kernel.candidate.CandidateCommand.PauseAvailability;
import org.talentpool.kernel.candidate.CandidateCommand.RegisterCandidate;
import org.talentpool.kernel.language.LanguageSkill;
import org.talentpool.kernel.requisition.RequisitionCommand.CloseRequisition;
import org.talentpool.kernel.requisition.RequisitionCommand.EstablishReserveList;
import org.talentpool.kernel.requisition.RequisitionCommand.PublishRequisition;

/** From the notice to the reserve list. */
final class Competition {
    static final int ESTABLISHED = 132;
    private static final int SUITABLE = 61;
    private static final int PUBLISHED = 300;
    private static final int CLOSES = 265;
    private static final BigDecimal MAXIMUM = BigDecimal.valueOf(100);

    private final Stage stage;
    private final Calendar calendar;
    private final List<Applicant> people;
    private final List<Applicant> applicants;
    private final List<Applicant> screenedIn;

    Competition(Stage stage, Calendar calendar, List<Applicant> people) {
        this.stage = stage;
        this.calendar = calendar;
        this.people = people;
        this.applicants = people.stream().filter(Applicant::applies).toList();
        var screenedOn = calendar.daysAgo(CLOSES);
        this.screenedIn = applicants.stream()
                .filter(applicant -> Screening.passes(applicant, screenedOn) && !withdraws(applicant))
                .toList();
    }

    /** Who is found suitable: the members of the list. */
    List<Applicant> suitable() {
        return screenedIn.stream().filter(this::isSuitable).toList();
    }

    LocalDate validUntil() {
        return calendar.daysAgo(ESTABLISHED).plusMonths(12);
    }

    /** The day on which a suitable applicant is told so. */
    LocalDate notifiedOn() {
        return calendar.daysAgo(140);
    }

    List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.add(calendar.on(PUBLISHED, "Requisition 250442", this::publish));
        scenes.addAll(calendar.over(298, CLOSES + 1, "Applications", people, person -> () -> apply(person)));
        scenes.add(calendar.on(CLOSES - 1, "Closing", this::close));
        scenes.addAll(calendar.over(262, 236, "Screening", applicants, person -> () -> screen(person)));
        scenes.addAll(calendar.over(230, 205, "Tests", screenedIn, person -> () -> assess(person, TEST)));
        scenes.addAll(calendar.over(195, 150, "Interviews", screenedIn, person -> () -> assess(person, INTERVIEW)));
        scenes.addAll(calendar.over(140, 140, "Listings", screenedIn, person -> () -> conclude(person)));
        scenes.add(calendar.on(ESTABLISHED, "Reserve list", this::establish));
        scenes.addAll(calendar.over(90, 30, "Pauses", pausing(), person -> () -> pause(person)));
        return scenes;
    }

    private void publish() {
        stage.decide(Decision.of(OFFICER, "draft", Pool.draft(calendar.daysAgo(CLOSES))));
        stage.decide(Decision.of(OFFICER, "publish", new PublishRequisition(Pool.ID)));
    }

    private void apply(Applicant person) {
        var id = person.candidateId();
        stage.decide(Decision.of(
                OFFICER,
                "register/" + person.number(),
                new RegisterCandidate(id, person.person(), person.qualifications())));
        if (!person.applies()) return;
        var application = new ApplyToRequisition(person.applicationId(), Pool.ID, id, person.profiles());
        stage.decide(Decision.of(OFFICER, "apply/" + person.number(), application));
    }

    private void close() {
        stage.decide(Decision.of(OFFICER, "close", new CloseRequisition(Pool.ID)));
    }

    private void screen(Applicant person) {
        var screening = Screening.of(person, calendar.daysAgo(CLOSES));
        stage.decide(Decision.of(OFFICER, "screen/" + person.number(), screening));
        if (!withdraws(person)) return;
        stage.attempt(
                Decision.of(OFFICER, "withdraw/" + person.number(), new WithdrawApplication(person.applicationId()))
                        .because("OTHER_EMPLOYMENT", "The applicant has accepted work elsewhere"));
    }

    private void assess(Applicant person, AssessmentKind kind) {
        // An interview finds a little more or less than the test did.
        int score = Math.clamp(person.talent() + (kind == TEST ? 0 : person.number() % 5 - 2), 0, 100);
        var result = new AssessmentResult(BigDecimal.valueOf(score), MAXIMUM, tested(person), List.of("panel"));
        stage.decide(Decision.of(
                PANEL, kind + "/" + person.number(), new RecordAssessment(person.applicationId(), kind, result)));
    }

    private List<LanguageSkill> tested(Applicant person) {
        return person.qualifications().languages().stream()
                .filter(known -> List.of("en", "fr").contains(known.language()))
                .toList();
    }

    private void conclude(Applicant person) {
        var decision = isSuitable(person)
                ? Decision.of(OFFICER, "list/" + person.number(), listing(person))
                        .because("SUITABLE", "Found suitable in test and interview")
                : Decision.of(OFFICER, "reject/" + person.number(), new RejectApplication(person.applicationId()))
                        .because("NOT_SUITABLE", "Below the threshold that was set before the tests");
        stage.decide(decision);
    }

    private ListApplicant listing(Applicant person) {
        return new ListApplicant(person.applicationId(), person.profiles(), person.gradeSlots(), notifiedOn());
    }

    private void establish() {
        stage.decide(Decision.of(OFFICER, "establish", new EstablishReserveList(Pool.ID, validUntil(), null)));
    }

    private void pause(Applicant person) {
        stage.attempt(Decision.of(
                OFFICER,
                "pause/" + person.number(),
                new PauseAvailability(person.candidateId(), calendar.inDays(person.number() % 60 + 5))));
    }

    private List<Applicant> pausing() {
        return suitable().stream().filter(person -> person.number() % 41 == 0).toList();
    }

    private boolean isSuitable(Applicant person) {
        return person.talent() >= SUITABLE;
    }

    private static boolean withdraws(Applicant person) {
        return person.number() % 37 == 0;
    }
}
