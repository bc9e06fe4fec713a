package org.talentpool.command.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.talentpool.kernel.sample.Samples.CONDITIONS;
import static org.talentpool.kernel.sample.Samples.SLOT;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.commandhandling.gateway.CommandGateway;
import org.axonframework.eventsourcing.eventstore.EventStore;
import org.axonframework.messaging.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.talentpool.command.Pool;
import org.talentpool.command.WithCommandSide;
import org.talentpool.command.decision.Today;
import org.talentpool.kernel.candidate.CandidateEvent;
import org.talentpool.kernel.candidate.CandidateEvent.CandidateCommitted;
import org.talentpool.kernel.candidate.CandidateEvent.CommitmentEnded;
import org.talentpool.kernel.post.ConditionOutcome;
import org.talentpool.kernel.post.PostCommand.AcceptOffer;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostCommand.RecordCondition;
import org.talentpool.kernel.post.PostCommand.RefuseOffer;
import org.talentpool.kernel.post.PostCommand.ReleaseAssignment;
import org.talentpool.kernel.post.PostId;
import org.talentpool.kernel.receipt.Receipt;

/** Each event of a post is written and read back on the way to its appointment. */
@WithCommandSide
class LifeOfAPostIT {
    @Autowired
    CommandGateway commands;

    @Autowired
    EventStore log;

    @Test
    void a_post_is_filled_after_a_release_and_a_refusal() {
        var pool = new Pool(commands);
        var list = pool.publishedRequisition();
        var member = pool.memberOf(list);
        pool.establish(list);
        var post = pool.vacancyFor(list);
        var assign = new AssignToPost(post, member, list, null);
        var startsOn = Today.inBrussels().plusMonths(2);

        commands.sendAndWait(assign);
        commands.sendAndWait(new ReleaseAssignment(post));
        commands.sendAndWait(assign);
        offer(post, startsOn);
        commands.sendAndWait(new RefuseOffer(post));
        commands.sendAndWait(assign);
        var offered = offer(post, startsOn);
        commands.sendAndWait(new AcceptOffer(post));
        CONDITIONS.forEach(condition ->
                commands.sendAndWait(new RecordCondition(post, condition, ConditionOutcome.SATISFIED, null)));
        Receipt appointed = commands.sendAndWait(new AppointCandidate(post, startsOn));

        assertThat(offered.terms()).isNotNull().isEqualTo(appointed.terms());
        assertThat(appointed.id()).isEqualTo(post.value().toString());
        assertThat(appointed.version())
                .isEqualTo(log.readEvents(post.toString()).asStream().count());
        assertThat(commitmentsOf(member)).hasSize(5);
        assertThat(commitmentsOf(member).getLast()).isInstanceOf(CandidateCommitted.class);
    }

    private Receipt offer(PostId post, LocalDate startsOn) {
        return commands.sendAndWait(new OfferContract(
                post, SLOT.lower(), startsOn, Today.inBrussels().plusDays(7), null, null));
    }

    private List<CandidateEvent> commitmentsOf(Object candidate) {
        return log.readEvents(candidate.toString())
                .asStream()
                .map(Message::getPayload)
                .map(CandidateEvent.class::cast)
                .filter(event -> event instanceof CandidateCommitted || event instanceof CommitmentEnded)
                .toList();
    }
}
