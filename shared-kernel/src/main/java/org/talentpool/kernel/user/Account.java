package org.talentpool.kernel.user;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What is needed to let somebody in. */
public record Account(
        String username,
        PasswordHash password,
        List<Role> roles,
        @Nullable UUID candidateId,
        boolean active) {}
