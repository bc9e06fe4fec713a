package org.talentpool.web.user;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.Role;

/** An account, without what lets it in. */
record UserView(String username, List<Role> roles, @Nullable UUID candidateId, boolean active) {
    static UserView of(Account account) {
        return new UserView(account.username(), account.roles(), account.candidateId(), account.active());
    }
}
