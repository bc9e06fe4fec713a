package org.talentpool.kernel.user;

import java.util.List;
import java.util.UUID;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** What can be asked of an account. */
public sealed interface UserCommand {
    @TargetAggregateIdentifier
    UserId userId();

    /** @param candidateId the candidate that the account speaks for, with role {@link Role#CANDIDATE} */
    record RegisterUser(
            UserId userId,
            PasswordHash password,
            List<Role> roles,
            @Nullable UUID candidateId) implements UserCommand {}

    record ChangePassword(UserId userId, PasswordHash password) implements UserCommand {}

    record DeactivateUser(UserId userId) implements UserCommand {}
}
