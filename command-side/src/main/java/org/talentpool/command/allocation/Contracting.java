package org.talentpool.command.allocation;

import java.util.function.BiFunction;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.candidate.PoolEntry;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostId;

/**
 * Offers a contract to whom the post is held for, and appoints. The candidate is only read: it is bound to the post already,
 * and that bond can be ended by the post alone.
 */
@Component
class Contracting {
    private final Repository<Post> posts;
    private final Repository<Candidate> candidates;
    private final Policies policies;

    Contracting(Repository<Post> posts, Repository<Candidate> candidates, Policies policies) {
        this.posts = posts;
        this.candidates = candidates;
        this.policies = policies;
    }

    @CommandHandler
    ContractTerms handle(OfferContract command) {
        return decide(command.postId(), (post, candidate) -> post.decide(command, candidate, policies.inForceToday()));
    }

    @CommandHandler
    ContractTerms handle(AppointCandidate command) {
        return decide(command.postId(), (post, candidate) -> post.decide(command, candidate, policies.inForceToday()));
    }

    private ContractTerms decide(PostId id, BiFunction<Post, PoolEntry, ContractTerms> decision) {
        var post = Aggregates.load(posts, id);
        var kept = post.invoke(Post::mustBeAllocated);
        var candidate = Aggregates.load(candidates, new CandidateId(kept.candidateId()));
        var entry = candidate.invoke(known -> known.entryFor(kept.requisitionId()));
        return post.invoke(allocated -> decision.apply(allocated, entry));
    }
}
