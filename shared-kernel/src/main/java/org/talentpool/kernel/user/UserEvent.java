package org.talentpool.kernel.user;

import java.util.List;
import java.util.UUID;
import org.axonframework.serialization.Revision;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.event.TypeName;

/** What can have happened to an account. Passwords are no events. */
public sealed interface UserEvent {
    String username();

    @Revision("1")
    @TypeName("user.UserRegistered")
    record UserRegistered(
            String username, List<Role> roles, @Nullable UUID candidateId) implements UserEvent {}

    @Revision("1")
    @TypeName("user.PasswordChanged")
    record PasswordChanged(String username) implements UserEvent {}

    @Revision("1")
    @TypeName("user.UserDeactivated")
    record UserDeactivated(String username) implements UserEvent {}
}
