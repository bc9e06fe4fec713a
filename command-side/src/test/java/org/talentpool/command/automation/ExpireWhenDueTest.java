package org.talentpool.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.CandidateSample.aListedCandidate;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.RequisitionSample.anEstablishedList;
import static org.talentpool.kernel.sample.Samples.CANDIDATE;
import static org.talentpool.kernel.sample.Samples.NOTIFIED_ON;
import static org.talentpool.kernel.sample.Samples.POST;
import static org.talentpool.kernel.sample.Samples.REQUISITION;
import static org.talentpool.kernel.sample.Samples.VALID_UNTIL;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.candidate.CandidateEvent.MembershipGained;
import org.talentpool.kernel.post.PostEvent.HoldExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListEstablished;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListExtended;
import org.talentpool.kernel.requisition.RequisitionEvent.ReserveListReopened;

class ExpireWhenDueTest {
    private static final LocalDate LATER = VALID_UNTIL.plusMonths(6);

    private final List<Asked> asked = new ArrayList<>();
    private final Deadlines deadlines = (lastDay, deadline) -> asked.add(new Asked(lastDay, deadline));

    @Test
    void a_list_is_to_end_on_every_day_that_was_ever_its_last() {
        var automation = new WhenListEndNamedThenExpireListWhenDue(deadlines);
        automation.react((ReserveListEstablished) anEstablishedList().events().getLast());
        automation.react(new ReserveListExtended(REQUISITION.value(), VALID_UNTIL, LATER));
        automation.react(new ReserveListReopened(REQUISITION.value(), LATER, LATER.plusDays(1)));

        assertThat(asked).containsExactly(ofList(VALID_UNTIL), ofList(LATER), ofList(LATER.plusDays(1)));
    }

    @Test
    void a_list_that_names_no_end_is_not_waited_for() {
        new WhenListEndNamedThenExpireListWhenDue(deadlines)
                .react((ReserveListEstablished) anEstablishedList(null).events().getLast());

        assertThat(asked).isEmpty();
    }

    @Test
    void a_membership_is_looked_at_when_the_candidate_has_been_notified() {
        new WhenMembershipGainedThenExpireItWhenDue(deadlines)
                .react((MembershipGained) aListedCandidate().events().getLast());

        assertThat(asked)
                .containsExactly(
                        new Asked(NOTIFIED_ON, new Deadline.OfMembership(CANDIDATE, REQUISITION, NOTIFIED_ON)));
    }

    @Test
    void an_extended_hold_is_to_lapse_when_its_new_last_day_is_over() {
        var until = HOLD_UNTIL.plusDays(30);
        new WhenHoldExtendedThenLapseHoldWhenDue(deadlines)
                .react(new HoldExtended(POST.value(), CANDIDATE.value(), REQUISITION.value(), 2, HOLD_UNTIL, until));

        assertThat(asked).containsExactly(new Asked(until, new Deadline.OfExtendedHold(POST, 2)));
    }

    private static Asked ofList(LocalDate lastDay) {
        return new Asked(lastDay, new Deadline.OfReserveList(REQUISITION, lastDay));
    }

    private record Asked(LocalDate lastDay, Deadline deadline) {}
}
