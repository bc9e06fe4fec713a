package org.talentpool.command.automation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.PostSample.ANSWER_BY;
import static org.talentpool.kernel.sample.PostSample.HOLD_UNTIL;
import static org.talentpool.kernel.sample.PostSample.aHeldPost;
import static org.talentpool.kernel.sample.PostSample.anOfferedPost;
import static org.talentpool.kernel.sample.Samples.POST;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.talentpool.command.deadline.Deadline;
import org.talentpool.command.deadline.Deadlines;
import org.talentpool.kernel.post.PostEvent.CandidateAssigned;
import org.talentpool.kernel.post.PostEvent.OfferMade;

class LapseWhenDueTest {
    private final List<Asked> asked = new ArrayList<>();
    private final Deadlines deadlines = (lastDay, deadline) -> asked.add(new Asked(lastDay, deadline));

    @Test
    void a_hold_is_to_lapse_when_its_last_day_is_over() {
        new WhenCandidateAssignedThenLapseHoldWhenDue(deadlines)
                .react((CandidateAssigned) aHeldPost().events().getLast());
        assertThat(asked).containsExactly(new Asked(HOLD_UNTIL, new Deadline.OfHold(POST, 1)));
    }

    @Test
    void an_offer_is_to_lapse_when_its_last_day_is_over() {
        new WhenOfferMadeThenLapseOfferWhenDue(deadlines)
                .react((OfferMade) anOfferedPost().events().getLast());
        assertThat(asked).containsExactly(new Asked(ANSWER_BY, new Deadline.OfOffer(POST, 1)));
    }

    private record Asked(LocalDate lastDay, Deadline deadline) {}
}
