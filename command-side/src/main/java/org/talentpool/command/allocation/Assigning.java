package org.talentpool.command.allocation;

import static org.talentpool.kernel.refusal.RefusalCode.NOT_LISTED;

import java.util.Map;
import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.candidate.Candidate;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.decision.Refused;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Post;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.command.requisition.ReserveList;
import org.talentpool.kernel.post.HoldPolicy;
import org.talentpool.kernel.post.PostCommand.AssignToPost;
import org.talentpool.kernel.refusal.Refusal;

/** Holds a listed candidate for a post. The post and the candidate are both appended to, so that neither can be taken twice. */
@Component
class Assigning {
    private final Aggregates aggregates;
    private final Repository<Requisition> requisitions;
    private final Repository<Post> posts;
    private final Repository<Candidate> candidates;
    private final Policies policies;

    Assigning(
            Aggregates aggregates,
            Repository<Requisition> requisitions,
            Repository<Post> posts,
            Repository<Candidate> candidates,
            Policies policies) {
        this.aggregates = aggregates;
        this.requisitions = requisitions;
        this.posts = posts;
        this.candidates = candidates;
        this.policies = policies;
    }

    @CommandHandler
    void handle(AssignToPost command) {
        var post = Aggregates.load(posts, command.postId());
        post.execute(Post::mustBeOpen);
        var candidate = Aggregates.load(candidates, command.candidateId());
        var list = listOf(command);
        var member = candidate.invoke(
                known -> ListedMember.of(known.entryFor(command.requisitionId().value()), list));
        var inForce = policies.inForceToday();
        var verdict = member.judgeFor(post.invoke(Post::vacancy), inForce);
        var today = inForce.day();
        var holdUntil = Optional.ofNullable(command.holdUntil())
                .orElseGet(() -> HoldPolicy.defaultUntil(inForce, member.standing()));
        if (holdUntil.isBefore(today)) {
            throw Refused.tooEarly("holdUntil", holdUntil, today);
        }
        post.execute(open -> open.decide(command, holdUntil, verdict, list.conditions()));
        candidate.execute(free ->
                free.commitTo(command.postId().value(), command.requisitionId().value()));
    }

    private ReserveList listOf(AssignToPost command) {
        return aggregates
                .find(requisitions, command.requisitionId())
                .map(requisition -> requisition.invoke(Requisition::reserveList))
                .orElseThrow(() -> Refusal.of(
                        NOT_LISTED,
                        "No such list",
                        Map.of("requisitionId", command.requisitionId().value().toString())));
    }
}
