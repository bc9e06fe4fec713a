package org.talentpool.command.post;

import java.util.Objects;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.requisition.Requisition;
import org.talentpool.kernel.criteria.Criteria;
import org.talentpool.kernel.post.PostCommand.OpenVacancy;
import org.talentpool.kernel.post.PostCommand.PlanPost;
import org.talentpool.kernel.post.PostEvent.PostPlanned;
import org.talentpool.kernel.post.PostEvent.VacancyOpened;
import org.talentpool.kernel.requisition.RequisitionId;

/** Plans posts and opens their vacancies to the lists of requisitions that exist. */
@Component
class Opening {
    private final Aggregates aggregates;
    private final Repository<Post> posts;
    private final Repository<Requisition> requisitions;

    Opening(Aggregates aggregates, Repository<Post> posts, Repository<Requisition> requisitions) {
        this.aggregates = aggregates;
        this.posts = posts;
        this.requisitions = requisitions;
    }

    @CommandHandler
    void handle(PlanPost command) throws Exception {
        aggregates.create(posts, command.postId(), () -> new Post(command));
    }

    @CommandHandler
    void handle(OpenVacancy command) {
        var post = Aggregates.load(posts, command.postId());
        command.requisitionIds()
                .forEach(id -> Aggregates.load(requisitions, id).execute(Requisition::mustServeVacancies));
        post.execute(planned -> planned.decide(command));
    }

    static VacancyOpened opened(OpenVacancy command, PostPlanned plan) {
        var lists = command.requisitionIds().stream()
                .map(RequisitionId::value)
                .distinct()
                .toList();
        var criteria = Objects.requireNonNullElse(plan.criteria(), Criteria.NONE);
        return new VacancyOpened(plan.postId(), lists, criteria, command.plannedStart());
    }
}
