package org.talentpool.web.security;

import static java.util.concurrent.TimeUnit.SECONDS;

import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import org.axonframework.messaging.responsetypes.ResponseTypes;
import org.axonframework.queryhandling.QueryGateway;
import org.springframework.security.authentication.AuthenticationServiceException;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.UserQuery.FindAccount;

/** Looks accounts up by user name. */
@Component
public class Accounts {
    /** The form of a user name; whatever does not match cannot be an account and is not looked up. */
    public static final String USERNAME = "^[A-Za-z0-9][A-Za-z0-9._@-]{0,99}$";

    private static final Pattern NAME = Pattern.compile(USERNAME);
    private static final long PATIENCE_SECONDS = 5;

    private final QueryGateway questions;

    Accounts(QueryGateway questions) {
        this.questions = questions;
    }

    UserDetails load(String username) {
        return find(username).map(ActorDetails::new).orElseThrow(() -> new UsernameNotFoundException("unknown"));
    }

    /** @throws AuthenticationServiceException if the answer did not come */
    public Optional<Account> find(String username) {
        if (!NAME.matcher(username).matches()) {
            return Optional.empty();
        }
        try {
            return questions
                    .query(new FindAccount(username), ResponseTypes.optionalInstanceOf(Account.class))
                    .get(PATIENCE_SECONDS, SECONDS);
        } catch (ExecutionException | TimeoutException failed) {
            throw new AuthenticationServiceException("accounts cannot be read", failed);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new AuthenticationServiceException("interrupted", stopped);
        }
    }
}
