package org.talentpool.query;

import static org.talentpool.kernel.sample.Samples.CRITERIA;
import static org.talentpool.kernel.sample.Samples.EVIDENCE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationRejected;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationSubmitted;
import org.talentpool.kernel.application.ApplicationEvent.ApplicationWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.contract.ClearanceLevel;
import org.talentpool.kernel.contract.Condition;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.ConditionRecorded;
import org.talentpool.kernel.post.PostEvent.FundingConfirmed;
import org.talentpool.kernel.post.PostEvent.HoldLapsed;
import org.talentpool.kernel.post.PostEvent.OfferBecameFirm;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.reminder.ReminderKind;
import org.talentpool.kernel.requisition.Profile;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExpired;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;
import org.talentpool.kernel.sample.Seed;

/** A history in which everything happens to somebody, in an order that nobody planned but that could have been. */
public final class RandomHistory {
    private final Story story;
    private final Scene scene;
    private final Seed seed;
    private final RandomNotices notices;
    private final PersonalDataStory personal;
    private final List<Member> free = new ArrayList<>();
    private final List<UUID> vacant = new ArrayList<>();
    private final List<UUID> erased = new ArrayList<>();
    private final List<UUID> lists = new ArrayList<>();
    private boolean nobodyIsErased;

    public RandomHistory(Story story, Seed seed) {
        this.story = story;
        this.scene = new Scene(story);
        this.seed = seed;
        this.notices = new RandomNotices(story, seed);
        this.personal = new PersonalDataStory(story);
    }

    /** So that what was told once can be told again. */
    public RandomHistory withoutErasures() {
        nobodyIsErased = true;
        return this;
    }

    /** @return whom it erased */
    public List<UUID> tell(int steps) {
        begin();
        for (int step = 0; step < steps; step++) step();
        leaveNothingOut();
        return erased;
    }

    /** What else would be missing once in a while: an appointment and an erasure take several steps in a row. */
    private void leaveNothingOut() {
        while (free.size() < 2) join();
        var post = scene.openPost(lists.getFirst(), lists.getLast());
        var appointed = free.getFirst();
        scene.hold(post, appointed.candidate(), appointed.list());
        appoint(post, appointed);
        if (!nobodyIsErased) erase(free.getLast());
    }

    public void begin() {
        for (int list = 0; list < 3; list++) lists.add(scene.establishedList(seed.chance(50) ? VALID_UNTIL : null));
        new Prelude(story, scene).tell(lists.getFirst());
        notices.listen();
    }

    public void step() {
        switch (seed.number(1, 10)) {
            case 1, 2, 3 -> join();
            case 4, 5 -> vacant.add(scene.openPost(seed.oneOf(lists), seed.oneOf(lists)));
            case 6 -> change();
            case 7, 8 -> allocate();
            case 9 -> leave();
            default -> changeListOrPost();
        }
    }

    private void join() {
        var candidate = scene.candidate();
        var list = seed.oneOf(lists);
        if (seed.chance(20)) {
            apply(candidate, list);
            return;
        }
        var application = scene.list(candidate, list, EVIDENCE, NOTIFIED_ON.plusDays(seed.number(0, 90)), SLOT);
        if (seed.chance(40)) scene.flag(application, candidate, list, "Seen before");
        if (seed.chance(60)) scene.accommodate(application, candidate, list, "On paper", "More time");
        free.add(new Member(candidate, list, application));
        notices.tell(candidate, free.stream().map(Member::candidate).toList(), vacant);
        if (seed.chance(50))
            personal.disclose(
                    candidate, free.stream().map(Member::candidate).limit(3).toList());
    }

    private void apply(UUID candidate, UUID list) {
        var application = UUID.randomUUID();
        story.tell(new ApplicationSubmitted(application, candidate, list, List.of(Profile.HUMAN_RESOURCES)));
        if (seed.chance(50)) story.tell(new ApplicationRejected(application, candidate, list));
    }

    private void change() {
        if (free.isEmpty()) return;
        var id = seed.oneOf(free).candidate();
        switch (seed.number(1, 5)) {
            case 3 -> story.tell(new CandidateDeclaredIneligible(id));
            case 4 -> story.tell(new CandidateDeclaredIneligible(id), new EligibilityRestored(id));
            case 1 -> story.tell(new AvailabilityPaused(id, seed.chance(50) ? VALID_UNTIL : null));
            case 2 -> story.tell(new AvailabilityPaused(id, null), new AvailabilityResumed(id));
            default -> {
                var married = new Person(
                        "Ada Changed", "ada@changed.example.org", PERSON.birthDate(), PERSON.nationalities());
                story.tell(new ProfileChanged(id, Personal.of(married), Personal.of(QUALIFICATIONS)));
            }
        }
    }

    private void allocate() {
        if (free.isEmpty() || vacant.isEmpty()) return;
        var member = seed.oneOf(free);
        var post = seed.oneOf(vacant);
        scene.hold(post, member.candidate(), member.list());
        switch (seed.number(1, 5)) {
            case 1 -> release(post, member);
            case 2 -> lapse(post, member);
            case 3 -> {
                scene.offer(post, member.candidate(), member.list());
                scene.refuse(post, member.candidate(), member.list());
            }
            case 4 -> appoint(post, member);
            default -> keep(post, member);
        }
    }

    private void release(UUID post, Member member) {
        story.tell(
                new AssignmentReleased(post, member.candidate(), member.list(), 1),
                new CommitmentEnded(member.candidate(), post, member.list(), CommitmentEnd.RELEASED));
    }

    private void lapse(UUID post, Member member) {
        story.tell(
                new HoldLapsed(post, member.candidate(), member.list(), 1),
                new CommitmentEnded(member.candidate(), post, member.list(), CommitmentEnd.HOLD_LAPSED));
    }

    private void appoint(UUID post, Member member) {
        keep(post, member);
        scene.offer(post, member.candidate(), member.list());
        for (var condition : Condition.values()) story.tell(recorded(post, member.candidate(), condition));
        story.tell(new OfferBecameFirm(post, member.candidate(), member.list(), 1));
        scene.appoint(post, member.candidate(), member.list());
        story.tell(new ContractReminderRaised(post, member.candidate(), ReminderKind.PROBATION_ENDS, VALID_UNTIL));
        if (seed.chance(50)) expire(post, member);
    }

    private void expire(UUID post, Member member) {
        scene.leave(post, member.candidate(), member.list(), VALID_UNTIL);
        story.tell(
                new VacancyOpened(post, List.of(member.list()), CRITERIA, VALID_UNTIL.plusMonths(2), Scoring.BASELINE));
        free.add(member);
        vacant.add(post);
    }

    private static ConditionRecorded recorded(UUID post, UUID candidate, Condition condition) {
        var level = condition == Condition.SECURITY_CLEARANCE ? ClearanceLevel.NS : null;
        return new ConditionRecorded(post, candidate, condition, ConditionOutcome.SATISFIED, level, null);
    }

    private void keep(UUID post, Member member) {
        free.remove(member);
        vacant.remove(post);
    }

    private void leave() {
        if (free.isEmpty()) return;
        var member = seed.oneOf(free);
        free.remove(member);
        switch (seed.number(1, nobodyIsErased ? 2 : 3)) {
            case 1 ->
                story.tell(
                        new ApplicationWithdrawn(member.application(), member.candidate(), member.list()),
                        new MembershipWithdrawn(member.candidate(), member.list()));
            case 2 -> story.tell(new MembershipRemoved(member.candidate(), member.list()));
            default -> erase(member);
        }
    }

    private void erase(Member member) {
        free.remove(member);
        personal.erase(member.candidate());
        erased.add(member.candidate());
    }

    private void changeListOrPost() {
        switch (seed.number(1, 5)) {
            case 1 -> story.tell(new ReserveListExtended(seed.oneOf(lists), null, VALID_UNTIL.plusMonths(6)));
            case 3 -> story.tell(new ReserveListExpired(seed.oneOf(lists), VALID_UNTIL));
            case 4 -> story.tell(new ReserveListReopened(seed.oneOf(lists), VALID_UNTIL, VALID_UNTIL.plusYears(1)));
            case 2 -> story.tell(new FundingConfirmed(scene.openPost(seed.oneOf(lists))));
            default -> story.tell(new VacancyClosed(scene.openPost(seed.oneOf(lists))));
        }
    }

    private record Member(UUID candidate, UUID list, UUID application) {}
}
