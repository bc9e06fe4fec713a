package org.talentpool.web.user;

import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.user.Role;
import org.talentpool.web.body.Consistent;
import org.talentpool.web.command.Reasoned;
import org.talentpool.web.security.Accounts;

/** @param candidateId the candidate that the account speaks for; needed with role CANDIDATE */
@Consistent
record UserForm(
        @Schema(example = "jane.doe") @NotNull @Pattern(regexp = Accounts.USERNAME)
        String username,

        @NotNull @Size(min = Passwords.SHORTEST, max = Passwords.LONGEST)
        String password,

        @NotNull @Size(min = 1, max = 7) List<@NotNull Role> roles,
        @Nullable UUID candidateId,
        @Nullable @Pattern(regexp = Reasoned.CODE) String reasonCode,
        @Nullable @Size(max = Reasoned.REASON) String reason,
        @Nullable @Size(max = Reasoned.AUTHORITY) String authority)
        implements Reasoned, Consistent.Check {

    @Override
    @SuppressWarnings("NullAway") // a body is checked before it is known to be complete
    public void check(BiConsumer<String, String> complaints) {
        Passwords.check(password, complaints);
        if (roles != null && roles.contains(Role.CANDIDATE) && candidateId == null) {
            complaints.accept("candidateId", "must be given for an account of a candidate");
        }
    }

    /** It holds a password. */
    @Override
    public String toString() {
        return "UserForm[" + username + "]";
    }
}
