package org.talentpool.command.allocation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.post.PostCommand.ExtendHold;

/**
 * Extends a hold. The candidate is only read, to learn the standing; a list that has expired meanwhile does not matter, as
 * what was begun in time may end well.
 */
@Applies({"PO-15", "PO-16"})
@Component
class Extending {
    private final Repository<Post> posts;
    private final Repository<Candidate> candidates;
    private final Policies policies;

    Extending(Repository<Post> posts, Repository<Candidate> candidates, Policies policies) {
        this.posts = posts;
        this.candidates = candidates;
        this.policies = policies;
    }

    @CommandHandler
    void handle(ExtendHold command) {
        var post = Aggregates.load(posts, command.postId());
        var kept = post.invoke(Post::mustBeAllocated);
        var candidate = Aggregates.load(candidates, new CandidateId(kept.candidateId()));
        var entry = candidate.invoke(known -> known.entryFor(kept.requisitionId()));
        entry.mustNotBeIneligible();
        post.execute(held -> held.decide(command, entry.standing(), policies.inForceToday()));
    }
}
