package org.talentpool.command.contract;

import java.util.Optional;
import java.util.function.Function;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.candidate.CandidateId;
import org.talentpool.kernel.candidate.CommitmentEnd;
import org.talentpool.kernel.contract.ContractCommand.ConcludeProbation;
import org.talentpool.kernel.contract.ContractCommand.EndContract;
import org.talentpool.kernel.contract.ContractCommand.ExpireContract;
import org.talentpool.kernel.contract.ContractEvent.ContractEnded;
import org.talentpool.kernel.post.PostId;

/** Takes the decisions that can end a contract: the post is vacant then, and the candidate free of it. */
@Component
class Leaving {
    private final Repository<Post> posts;
    private final Repository<Candidate> candidates;
    private final Policies policies;

    Leaving(Repository<Post> posts, Repository<Candidate> candidates, Policies policies) {
        this.posts = posts;
        this.candidates = candidates;
        this.policies = policies;
    }

    @CommandHandler
    void handle(ConcludeProbation command) {
        var inForce = policies.inForceToday();
        decide(command.postId(), post -> ProbationRules.conclude(command, post.mustHaveContract(), inForce));
    }

    @CommandHandler
    void handle(EndContract command) {
        var today = policies.inForceToday().day();
        decide(command.postId(), post -> EndingRules.end(command, post.mustHaveContract(), today));
    }

    @CommandHandler
    void handle(ExpireContract command) {
        var today = policies.inForceToday().day();
        decide(
                command.postId(),
                post -> post.contract().flatMap(contract -> EndingRules.expire(command, contract, today)));
    }

    /** @param decision tells that the contract has ended, if it has */
    private void decide(PostId id, Function<Post, Optional<ContractEnded>> decision) {
        var post = Aggregates.load(posts, id);
        post.invoke(decision).ifPresent(this::free);
    }

    /** Who can be had again stays on the list as long as that is valid, and is available there; anybody else leaves it. */
    private void free(ContractEnded ended) {
        boolean staysListed = policies.inForceToday().contract().backToPool().contains(ended.cause());
        var candidate = Aggregates.load(candidates, new CandidateId(ended.candidateId()));
        candidate.execute(freed -> {
            freed.endCommitment(ended.postId(), ended.requisitionId(), CommitmentEnd.CONTRACT_ENDED, ended.endsOn());
            if (!staysListed) {
                freed.removeMembership(ended.requisitionId());
            }
        });
    }
}
