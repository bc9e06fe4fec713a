package org.talentpool.standalone.demo;

import static org.talentpool.standalone.demo.Actor.OFFICER;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.CloseVacancy;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostCommand.RefuseOffer;
import org.talentpool.kernel.post.PostCommand.RetractOffer;

/** The life of one post, as far as its fate takes it. */
final class Allocation {
    private static final int HOLD_DAYS = 55;

    private final Stage stage;
    private final Calendar calendar;
    private final Casting casting;
    private final PostFacts post;
    private boolean stuck;

    Allocation(Stage stage, Calendar calendar, Casting casting, PostFacts post) {
        this.stage = stage;
        this.calendar = calendar;
        this.casting = casting;
        this.post = post;
    }

    List<Scene> scenes() {
        var scenes = new ArrayList<Scene>();
        scenes.add(at(128 - post.serial() % 10, this::plan));
        if (post.fate() != Fate.PLANNED) scenes.add(at(115 - post.serial() % 10, this::open));
        scenes.addAll(afterOpening());
        return scenes;
    }

    private List<Scene> afterOpening() {
        return switch (post.fate()) {
            case PLANNED, OPEN, UNFUNDED -> List.of();
            case CLOSED ->
                List.of(at(
                        60,
                        () -> tell(
                                new CloseVacancy(post.id()), "REORGANISATION", "The tasks went to another section")));
            case HELD -> List.of(at(9, () -> hold(9, HOLD_DAYS)));
            case HOLD_LAPSES -> List.of(at(40, () -> hold(40, 38)));
            case OFFERED -> List.of(at(20, () -> hold(20, HOLD_DAYS)), at(6, () -> offer(6, 20)));
            case OFFER_LAPSES -> List.of(at(30, () -> hold(30, HOLD_DAYS)), at(22, () -> offer(22, 20)));
            case REFUSED -> ended(new RefuseOffer(post.id()), "FAMILY", "Cannot move within the time given");
            case RETRACTED -> ended(new RetractOffer(post.id()), "REORGANISATION", "The start is uncertain");
            case ACCEPTED -> accepted(52);
            case FILLED -> filled();
        };
    }

    private List<Scene> ended(Object ending, String reasonCode, String reason) {
        return List.of(
                at(48, () -> hold(48, HOLD_DAYS)),
                at(40, () -> offer(40, 20)),
                at(31, () -> tell(ending, reasonCode, reason)));
    }

    private List<Scene> accepted(int daysAgo) {
        return List.of(
                at(daysAgo, () -> hold(daysAgo, HOLD_DAYS)),
                at(daysAgo - 5, () -> offer(daysAgo - 5, 20)),
                at(daysAgo - 14, () -> tell(new AcceptOffer(post.id()), "ACCEPTED", "Confirmed in writing")),
                at(daysAgo - 25, () -> satisfy(Condition.MEDICAL)),
                at(daysAgo - 33, () -> satisfy(Condition.STUDIES_AND_EXPERIENCE)));
    }

    private List<Scene> filled() {
        var scenes = new ArrayList<>(accepted(100));
        scenes.add(at(50, () -> satisfy(Condition.SECURITY_CLEARANCE)));
        scenes.add(at(45, () -> satisfy(Condition.ACCREDITATION)));
        scenes.add(at(40, () -> tell(new AppointCandidate(post.id(), start()), "APPOINTED", "All conditions are met")));
        return scenes;
    }

    private void plan() {
        stage.decide(Decision.of(OFFICER, key("plan"), post.plan(calendar.today())));
    }

    private void open() {
        stage.decide(Decision.of(OFFICER, key("open"), new OpenVacancy(post.id(), List.of(Pool.ID), null)));
    }

    private void hold(int daysAgo, int days) {
        var on = calendar.daysAgo(daysAgo);
        for (var member : casting.fitting(post.vacancy(calendar.today()), on)) {
            var assignment = new AssignToPost(post.id(), member.candidateId(), Pool.ID, on.plusDays(days));
            var decision = Decision.of(OFFICER, key("hold/" + member.number()), assignment)
                    .because("BEST_MATCH", "Highest score among those who fit");
            if (stage.attempt(decision)) {
                casting.take(member);
                return;
            }
        }
        stuck = true;
    }

    private void offer(int daysAgo, int days) {
        var answerBy = calendar.daysAgo(daysAgo).plusDays(days);
        stage.decide(Decision.of(
                OFFICER,
                key("offer"),
                new OfferContract(post.id(), post.gradeSlot().lower(), start(), answerBy, null, null)));
    }

    private void satisfy(Condition condition) {
        var record = new RecordCondition(post.id(), condition, ConditionOutcome.SATISFIED, null);
        stage.decide(
                Decision.of(OFFICER, key(condition.name()), record).because("RECEIVED", "The certificate is on file"));
    }

    private void tell(Object command, String reasonCode, String reason) {
        stage.decide(Decision.of(OFFICER, key(command.getClass().getSimpleName()), command)
                .because(reasonCode, reason));
    }

    private LocalDate start() {
        return calendar.inDays(post.startsIn());
    }

    /** In a small pool there may be nobody to hold for a post; it then stays open. */
    private Scene at(int daysAgo, Runnable act) {
        return calendar.on(daysAgo, "Posts", () -> {
            if (!stuck) act.run();
        });
    }

    private String key(String step) {
        return "post/%d/%s".formatted(post.serial(), step);
    }
}
