package org.talentpool.command.user;

import java.util.Optional;
import org.axonframework.commandhandling.CommandHandler;
import org.axonframework.modelling.command.Repository;
import org.axonframework.queryhandling.QueryHandler;
import org.springframework.stereotype.Component;
import org.talentpool.command.decision.Aggregates;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.UserCommand.ChangePassword;
import org.talentpool.kernel.user.UserCommand.DeactivateUser;
import org.talentpool.kernel.user.UserCommand.RegisterUser;
import org.talentpool.kernel.user.UserQuery.CountAccounts;
import org.talentpool.kernel.user.UserQuery.FindAccount;

/** Accounts as decided and as looked up. The look-up is answered here because a login must not wait for a projection. */
@Component
class AccountKeeping {
    private final Aggregates aggregates;
    private final Repository<UserAccount> users;
    private final Credentials credentials;

    AccountKeeping(Aggregates aggregates, Repository<UserAccount> users, Credentials credentials) {
        this.aggregates = aggregates;
        this.users = users;
        this.credentials = credentials;
    }

    @CommandHandler
    void handle(RegisterUser command) throws Exception {
        aggregates.create(users, command.userId(), () -> new UserAccount(command));
        credentials.add(command);
    }

    @CommandHandler
    void handle(ChangePassword command) {
        Aggregates.load(users, command.userId()).execute(account -> account.decide(command));
        credentials.replace(command.userId(), command.password());
    }

    @CommandHandler
    void handle(DeactivateUser command) {
        Aggregates.load(users, command.userId()).execute(account -> account.decide(command));
        credentials.deactivate(command.userId());
    }

    @QueryHandler
    Optional<Account> answer(FindAccount query) {
        return credentials.find(query.username());
    }

    @QueryHandler
    long answer(CountAccounts query) {
        return credentials.count(query.role());
    }
}
