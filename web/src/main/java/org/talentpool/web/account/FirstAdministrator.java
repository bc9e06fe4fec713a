package org.talentpool.web.account;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.SmartLifecycle;
import org.talentpool.eventlog.FailureKinds;
import org.talentpool.eventlog.wire.NobodyAnswersException;
import org.talentpool.kernel.user.Role;
import org.talentpool.kernel.user.UserQuery.CountAccounts;

/** Makes an administrator where there is none, and shows its password once: on the console, never in a log. */
class FirstAdministrator implements SmartLifecycle {
    private static final String USERNAME = "admin";

    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration PATIENCE = Duration.ofSeconds(30);

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
        if (!isThere()) Thread.ofVirtual().name("first-administrator").start(this::untilThere);
    }

    /** Who decides may be another process, which starts later. */
    private void untilThere() {
        while (running && !isThere()) LockSupport.parkNanos(PAUSE.toNanos());
    }

    private boolean isThere() {
        try {
            Long administrators = queries.query(new CountAccounts(Role.ADMIN), Long.class)
                    .get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            if (administrators == 0) makeAdministrator();
            return true;
        } catch (ExecutionException | TimeoutException | NobodyAnswersException nobodyYet) {
            if (!isNobody(nobodyYet))
                throw new IllegalStateException("The first administrator cannot be made", nobodyYet);
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static boolean isNobody(Exception failure) {
        return failure instanceof TimeoutException
                || FailureKinds.causes(failure).anyMatch(NobodyAnswersException.class::isInstance);
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
