package org.talentpool.command.contract;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;

import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.command.policy.Policies;
import org.talentpool.command.post.Post;
import org.talentpool.kernel.contract.Contract;
import org.talentpool.kernel.contract.ContractCalendar;
import org.talentpool.kernel.contract.ContractCommand.RemindOfContract;
import org.talentpool.kernel.contract.ContractEvent.ContractReminderRaised;
import org.talentpool.kernel.policy.PoliciesInForce;

/** Says once, when its day has come, that a date of a contract is near. */
@Component
class Reminding {
    private final Repository<Post> posts;
    private final Policies policies;

    Reminding(Repository<Post> posts, Policies policies) {
        this.posts = posts;
        this.policies = policies;
    }

    @CommandHandler
    void handle(RemindOfContract command) {
        var inForce = policies.inForceToday();
        Aggregates.load(posts, command.postId())
                .execute(post -> post.contract().ifPresent(contract -> decide(command, contract, inForce)));
    }

    /** Does nothing if the date was superseded, or was reminded of. */
    private static void decide(RemindOfContract command, Contract contract, PoliciesInForce inForce) {
        var kind = command.kind();
        var dueOn = command.dueOn();
        if (!contract.wasReminded(kind, dueOn) && ContractCalendar.stands(contract, kind, dueOn, inForce)) {
            apply(new ContractReminderRaised(command.postId().value(), contract.candidateId(), kind, dueOn));
        }
    }
}
