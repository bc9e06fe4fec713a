package org.talentpool.command.post;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.matching.Scoring;
import org.talentpool.kernel.policy.Applies;
import org.talentpool.kernel.policy.PoliciesInForce;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.RequisitionId;

/** Plans posts and opens their vacancies to the lists of requisitions that exist; the opening fixes how members are ordered. */
@Applies("AU-01")
@Component
class Opening {
    private final Aggregates aggregates;
    private final Repository<Post> posts;
    private final Repository<Requisition> requisitions;
    private final Policies policies;

    Opening(Aggregates aggregates, Repository<Post> posts, Repository<Requisition> requisitions, Policies policies) {
        this.aggregates = aggregates;
        this.posts = posts;
        this.requisitions = requisitions;
        this.policies = policies;
    }

    @CommandHandler
    void handle(PlanPost command) throws Exception {
        aggregates.begin(posts, command.postId(), () -> new Post(command));
    }

    @CommandHandler
    void handle(OpenVacancy command) {
        var post = Aggregates.load(posts, command.postId());
        command.requisitionIds()
                .forEach(id -> Aggregates.load(requisitions, id).execute(Requisition::mustServeVacancies));
        post.execute(planned -> planned.decide(command, policies.inForceToday()));
    }

    static VacancyOpened opened(OpenVacancy command, PostPlanned plan, PoliciesInForce inForce) {
        var lists = command.requisitionIds().stream()
                .map(RequisitionId::value)
                .distinct()
                .toList();
        var criteria = Objects.requireNonNullElse(plan.criteria(), Criteria.NONE);
        return new VacancyOpened(plan.postId(), lists, criteria, command.plannedStart(), Scoring.of(inForce));
    }
}
