package org.talentpool.query.matching;

import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;
import static org.talentpool.kernel.sample.Samples.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityPaused;
import org.talentpool.kernel.candidate.CandidateEvent.AvailabilityResumed;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateDeclaredIneligible;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.candidate.CandidateEvent.EligibilityRestored;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipWithdrawn;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.matching.GeneratedMatch;
import org.talentpool.kernel.matching.Membership;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.matching.Verdict;
import org.talentpool.kernel.policy.EligibilityRules;
import org.talentpool.kernel.policy.ListRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent.EligibilityPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.ListPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.policy.Rulebook;
import org.talentpool.kernel.post.PostEvent.AssignmentReleased;
import org.talentpool.kernel.post.PostEvent.CandidateAppointed;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyClosed;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.sample.PostSample;
import org.talentpool.kernel.sample.Seed;
import org.talentpool.query.Scene;
import org.talentpool.query.Story;

/** Members, vacancies, lists and rules that change at random between decisions on vacancies. */
public final class RandomDecisions {
    private static final List<String> NATIONS = List.of("BE", "FR", "ZW");
    private static final String FIRST_EDITION = Rulebook.BASELINE.on(TODAY).label();
    private static final int PLACES = 3;

    final List<UUID> members = new ArrayList<>();
    private final LocalDate first;
    private final Story story;
    private final Scene scene;
    private final Seed seed;
    private final List<UUID> lists = new ArrayList<>();

    /** @param day on which it begins, to which all other days are near */
    public RandomDecisions(Story story, Seed seed, LocalDate day) {
        this.first = day;
        this.story = story;
        this.scene = new Scene(story);
        this.seed = seed;
        for (int list = 0; list < PLACES; list++)
            lists.add(scene.establishedList(seed.chance(50) ? first.plusMonths(9) : null));
        for (int member = 0; member < 12; member++) join();
    }

    public void change(LocalDate day) {
        var id = seed.oneOf(members);
        switch (seed.number(1, 9)) {
            case 1 -> join();
            case 2 -> story.tell(new AvailabilityPaused(id, seed.chance(50) ? day.plusDays(1) : null));
            case 3 -> story.tell(new AvailabilityResumed(id));
            case 4 -> story.tell(new CandidateDeclaredIneligible(id));
            case 5 -> story.tell(new EligibilityRestored(id));
            case 6 -> list(id);
            case 7 -> leave(id);
            case 8 -> story.tell(new ReserveListExtended(seed.oneOf(lists), null, day.plusDays(seed.number(-2, 9))));
            default ->
                story.tell(new ProfileChanged(
                        id, person(), Personal.of(generated().member().qualifications())));
        }
    }

    private void join() {
        var id = scene.candidate(person().orNull(), generated().member().qualifications());
        list(id);
        members.add(id);
    }

    private void list(UUID id) {
        for (var place : generated().member().memberships())
            story.tell(new MembershipGained(
                    id,
                    UUID.randomUUID(),
                    seed.oneOf(lists),
                    place.profiles(),
                    place.gradeSlots(),
                    place.notifiedOn(),
                    Personal.of(place.evidence())));
        onSomeList(id);
    }

    /** Whoever is a member has had a place on the first list, so that it can leave one. */
    private void onSomeList(UUID id) {
        scene.list(id, lists.getFirst(), place().evidence(), first.minusDays(seed.number(0, 400)), SLOT);
    }

    private Membership place() {
        var places = generated().member().memberships();
        return places.isEmpty() ? place() : places.getFirst();
    }

    private void leave(UUID id) {
        story.tell(new MembershipWithdrawn(id, lists.getFirst()));
    }

    private Personal<Person> person() {
        var born = first.minusYears(seed.oneOf(List.of(20, 21, 35, 49, 59, 61)));
        return Personal.of(new Person("Ada Example", "ada@example.org", born, List.of(seed.oneOf(NATIONS))));
    }

    private GeneratedMatch generated() {
        return GeneratedMatch.of(seed, first);
    }

    public UUID open() {
        var post = UUID.randomUUID();
        var asked = generated().vacancy();
        story.tell(
                new PostPlanned(
                        post,
                        "P-" + post,
                        "Assistant",
                        "Finance",
                        asked.gradeSlot(),
                        asked.profile(),
                        asked.regime(),
                        true,
                        first.plusDays(seed.number(0, 400)),
                        null,
                        null),
                new VacancyOpened(
                        post, lists.subList(0, seed.number(1, PLACES)), asked.criteria(), null, Scoring.BASELINE));
        return post;
    }

    /** Closes it, while events are stamped with what is in force, or chooses somebody, who is released or appointed. */
    public void decide(UUID post, String policies) {
        var id = seed.oneOf(members);
        if (policies.equals(FIRST_EDITION) && seed.chance(50)) {
            story.tell(new VacancyClosed(post));
            return;
        }
        var list = lists.getFirst();
        story.tell(
                new CandidateAssigned(
                        post, id, list, 1, SLOT, false, first, CONDITIONS, policies, Personal.of(Verdict.NONE)),
                new CandidateCommitted(id, post, list));
        switch (seed.number(1, 8)) {
            case 1 -> story.tell(new CandidateAppointed(post, id, list, first, PostSample.TERMS));
            case 2 -> {}
            default ->
                story.tell(
                        new AssignmentReleased(post, id, list, 1),
                        new CommitmentEnded(id, post, list, CommitmentEnd.RELEASED));
        }
    }

    /** Another version of eligibility or of the validity of lists, from the earliest day on. */
    public void rule(LocalDate day) {
        var from = Rulebook.earliestStart(day);
        var version = "random-" + UUID.randomUUID();
        var reach = seed.oneOf(List.of(Reach.values()));
        if (seed.chance(50))
            story.tell(
                    new EligibilityPolicyProposed(version, from, Reach.ALL_MEMBERSHIPS, eligibility()),
                    new PolicyEnacted(Policy.ELIGIBILITY, version, from, Reach.ALL_MEMBERSHIPS));
        else
            story.tell(
                    new ListPolicyProposed(version, from, reach, new ListRules(seed.number(6, 18))),
                    new PolicyEnacted(Policy.LIST_VALIDITY, version, from, reach));
    }

    private EligibilityRules eligibility() {
        var nations = Rulebook.BASELINE.on(TODAY).eligibility().accessions();
        return new EligibilityRules(
                seed.number(20, 22), seed.number(50, 62), nations.subList(0, seed.number(5, nations.size())));
    }
}
