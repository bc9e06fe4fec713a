package org.talentpool.web.user;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.command.Reasoned;

/** A new password. */
@Consistent
record PasswordForm(
        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
        String password,

        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned, Consistent.Check {

    @Override
    public void check(BiConsumer<String, String> complaints) {
        Passwords.check(password, complaints);
    }

    /** It holds a password. */
    @Override
    public String toString() {
        return "PasswordForm[]";
    }
}
