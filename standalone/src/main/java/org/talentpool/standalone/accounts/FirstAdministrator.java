package org.talentpool.standalone.accounts;

import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserQuery.CountAccounts;
import org.talentpool.standalone.FirstStart;

/** Makes an administrator where there is none, and shows its password once: on the console, never in a log. */
@Component
class FirstAdministrator implements SmartLifecycle {
    private static final String USERNAME = "admin";

    private final QueryGateway queries;
    private final AccountMaker accounts;
    private final String givenPassword;
    private volatile boolean running;

    FirstAdministrator(
            QueryGateway queries, AccountMaker accounts, @Value("${talentpool.admin-password:}") String givenPassword) {
        this.queries = queries;
        this.accounts = accounts;
        this.givenPassword = givenPassword;
    }

    @Override
    public void start() {
        running = true;
        Long administrators =
                queries.query(new CountAccounts(Role.ADMIN), Long.class).join();
        if (administrators == 0) makeAdministrator();
    }

    /** Two processes may start at once on one database: the one that registers the account shows its password. */
    private void makeAdministrator() {
        String password = givenPassword.isEmpty() ? RandomPassword.next() : givenPassword;
        if (accounts.register(USERNAME, password, Role.ADMIN, null)) {
            System.out.printf("%nAdministrator: user %s, password %s (shown this once)%n%n", USERNAME, password);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return FirstStart.ACCOUNTS;
    }
}
