package org.talentpool.command.user;

import static org.axonframework.modelling.command.AggregateLifecycle.apply;
import static org.talentpool.kernel.refusal.RefusalCode.MALFORMED;

import org.axonframework.eventsourcing.EventSourcingHandler;
import org.axonframework.modelling.command.AggregateIdentifier;
import org.axonframework.spring.stereotype.Aggregate;
import org.talentpool.command.decision.Refused;
import org.talentpool.kernel.refusal.Refusal;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserCommand.ChangePassword;
import org.talentpool.kernel.user.UserCommand.DeactivateUser;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.kernel.user.UserEvent.PasswordChanged;
import org.talentpool.kernel.user.UserEvent.UserDeactivated;
import org.talentpool.kernel.user.UserEvent.UserRegistered;
import org.talentpool.kernel.user.UserId;

/** The history of an account: who was let in, in which roles, and when no longer. */
@Aggregate
class UserAccount {
    @AggregateIdentifier
    private UserId id;

    private AccountStage stage = AccountStage.ACTIVE;

    UserAccount() {}

    UserAccount(RegisterUser command) {
        if (command.roles().contains(Role.CANDIDATE) && command.candidateId() == null) {
            throw Refusal.of(MALFORMED, "An account of a candidate names the candidate");
        }
        apply(new UserRegistered(command.userId().username(), command.roles(), command.candidateId()));
    }

    @EventSourcingHandler
    void evolve(UserRegistered event) {
        id = new UserId(event.username());
    }

    void decide(ChangePassword command) {
        mustBeActive();
        apply(new PasswordChanged(id.username()));
    }

    void decide(DeactivateUser command) {
        mustBeActive();
        apply(new UserDeactivated(id.username()));
    }

    @EventSourcingHandler
    void evolve(UserDeactivated event) {
        stage = AccountStage.DEACTIVATED;
    }

    private void mustBeActive() {
        if (stage != AccountStage.ACTIVE) {
            throw Refused.wrongState(stage);
        }
    }

    private enum AccountStage {
        ACTIVE,
        DEACTIVATED
    }
}
