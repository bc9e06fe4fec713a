package org.talentpool.command.allocation;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.candidate.PoolEntry;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Allocation;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.contract.ContractTerms;
import org.talentpool.kernel.post.PostCommand.AppointCandidate;
import org.talentpool.kernel.post.PostCommand.OfferContract;
import org.talentpool.kernel.post.PostId;

/**
 * Offers a contract to whom the post is held for, and appoints. The candidate is read, being bound to the post already by a
 * bond that the post alone can end; it is appended to only where an appointment ends the listing.
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
        var bond = bondOf(command.postId());
        return bond.post().invoke(held -> held.decide(command, bond.entry(), policies.inForceToday()));
    }

    /** Whether a listing outlasts an appointment below its grade is a matter of policy (PO-04, PO-05). */
    @CommandHandler
    ContractTerms handle(AppointCandidate command) {
        var bond = bondOf(command.postId());
        var inForce = policies.inForceToday();
        var terms = bond.post().invoke(accepted -> accepted.decide(command, bond.entry(), inForce));
        var kept = bond.kept();
        if (kept.isBelowListing() && !inForce.grades().listingOutlastsLowerGrade()) {
            bond.candidate().execute(appointed -> appointed.removeMembership(kept.requisitionId()));
        }
        return terms;
    }

    private Bond bondOf(PostId id) {
        var post = Aggregates.load(posts, id);
        var kept = post.invoke(Post::mustBeAllocated);
        var candidate = Aggregates.load(candidates, new CandidateId(kept.candidateId()));
        var entry = candidate.invoke(known -> known.entryFor(kept.requisitionId()));
        entry.mustNotBeIneligible();
        return new Bond(post, kept, candidate, entry);
    }

    private record Bond(Aggregate<Post> post, Allocation kept, Aggregate<Candidate> candidate, PoolEntry entry) {}
}
