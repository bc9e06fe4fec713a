package org.talentpool.query;

import static org.talentpool.kernel.sample.Samples.PERSON;
import static org.talentpool.kernel.sample.Samples.QUALIFICATIONS;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.util.List;
import java.util.UUID;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipRemoved;
import org.talentpool.kernel.candidate.CandidateEvent.ProfileChanged;
import org.talentpool.kernel.candidate.Person;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.contract.ContractEvent.ProbationConcluded;
import org.talentpool.kernel.contract.ProbationOutcome;
import org.talentpool.kernel.event.Personal;
import org.talentpool.kernel.policy.HoldRules;
import org.talentpool.kernel.policy.Policy;
import org.talentpool.kernel.policy.PolicyEvent.HoldPolicyProposed;
import org.talentpool.kernel.policy.PolicyEvent.PolicyEnacted;
import org.talentpool.kernel.policy.Reach;
import org.talentpool.kernel.reminder.ReminderKind;

/** What every history made up at random begins with, so that each table has rows and a past. */
record Prelude(Story story, Scene scene) {
    void tell(UUID list) {
        rule();
        leaveAPast(list);
    }

    /** A version that is only proposed, and one that is enacted for a day that these tests do not reach. */
    private void rule() {
        var from = VALID_UNTIL.plusYears(20);
        var proposed = "h-" + UUID.randomUUID();
        var enacted = "h-" + UUID.randomUUID();
        story.tell(
                new HoldPolicyProposed(proposed, from, Reach.ALL_MEMBERSHIPS, new HoldRules(30, 0, 30, 7)),
                new HoldPolicyProposed(enacted, from, Reach.ALL_MEMBERSHIPS, new HoldRules(30, 0, 30, 7)),
                new PolicyEnacted(Policy.HOLDS, enacted, from, Reach.ALL_MEMBERSHIPS));
    }

    /** Somebody becomes a citizen of another nation as well and later leaves a list; somebody else passes the probation. */
    private void leaveAPast(UUID list) {
        var member = scene.member(list);
        var naturalised = new Person("Ada Twice", PERSON.email(), PERSON.birthDate(), List.of("BE", "LU"));
        story.tell(
                new ProfileChanged(member, Personal.of(naturalised), Personal.of(QUALIFICATIONS)),
                new MembershipRemoved(member, list));
        var incumbent = scene.member(list);
        var post = scene.filledPost(incumbent, list);
        story.tell(
                new ContractReminderRaised(post, incumbent, ReminderKind.PROBATION_ENDS, VALID_UNTIL),
                new ProbationConcluded(post, incumbent, ProbationOutcome.CONFIRMED, null));
    }
}
