package org.talentpool.command.allocation;

import static org.talentpool.kernel.candidate.CommitmentEnd.HOLD_LAPSED;
import static org.talentpool.kernel.candidate.CommitmentEnd.OFFER_LAPSED;
import static org.talentpool.kernel.candidate.CommitmentEnd.OFFER_REFUSED;
import static org.talentpool.kernel.candidate.CommitmentEnd.OFFER_RETRACTED;
import static org.talentpool.kernel.candidate.CommitmentEnd.RELEASED;

import java.util.function.Consumer;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.post.Allocation;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;
import org.talentpool.kernel.post.PostCommand.RefuseOffer;
import org.talentpool.kernel.post.PostCommand.ReleaseAssignment;
import org.talentpool.kernel.post.PostCommand.RetractOffer;
import org.talentpool.kernel.post.PostId;

/** Parts a post and its candidate: the post is open again, and the candidate back on the list. */
@Applies("PO-14")
@Applies(value = "PO-17", refusesNothing = "it leaves the listing as it is")
@Component
class Parting {
    private final Repository<Post> posts;
    private final Repository<Candidate> candidates;

    Parting(Repository<Post> posts, Repository<Candidate> candidates) {
        this.posts = posts;
        this.candidates = candidates;
    }

    @CommandHandler
    void handle(ReleaseAssignment command) {
        part(command.postId(), RELEASED, post -> post.decide(command));
    }

    @CommandHandler
    void handle(LapseHold command) {
        part(command.postId(), HOLD_LAPSED, post -> post.decide(command));
    }

    @CommandHandler
    void handle(RefuseOffer command, MetaData sender) {
        part(command.postId(), OFFER_REFUSED, post -> post.decide(command, sender));
    }

    @CommandHandler
    void handle(RetractOffer command) {
        part(command.postId(), OFFER_RETRACTED, post -> post.decide(command));
    }

    @CommandHandler
    void handle(LapseOffer command) {
        part(command.postId(), OFFER_LAPSED, post -> post.decide(command));
    }

    /** A lapse that comes too late leaves the allocation as it is, and then the candidate too. */
    private void part(PostId id, CommitmentEnd cause, Consumer<Post> decision) {
        var post = Aggregates.load(posts, id);
        var before = post.invoke(Post::allocation);
        post.execute(decision);
        if (post.invoke(Post::allocation).isEmpty()) {
            before.ifPresent(allocation -> free(allocation, id, cause));
        }
    }

    private void free(Allocation allocation, PostId id, CommitmentEnd cause) {
        Aggregate<Candidate> candidate = Aggregates.load(candidates, new CandidateId(allocation.candidateId()));
        candidate.execute(kept -> kept.endCommitment(id.value(), allocation.requisitionId(), cause, null));
    }
}
