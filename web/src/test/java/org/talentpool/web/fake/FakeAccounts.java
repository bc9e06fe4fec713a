package org.talentpool.web.fake;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.talentpool.kernel.user.Account;
import org.talentpool.kernel.user.PasswordHash;
import org.talentpool.kernel.user.Role;

/** An account for each role, named like it. */
public final class FakeAccounts {
    public static final String PASSWORD = "correct horse";
    public static final UUID CANDIDATE_ID = UUID.fromString("00000000-0000-4000-8000-0000000000c1");

    private static final String ALL = "all";

    private FakeAccounts() {}

    public static String nameOf(Role role) {
        return role.name().toLowerCase(Locale.ROOT);
    }

    /** Signs a request in by Basic authentication. */
    public static RequestPostProcessor as(Role role) {
        return request -> {
            request.addHeader(HttpHeaders.AUTHORIZATION, basic(role));
            return request;
        };
    }

    public static String basic(Role role) {
        return "Basic " + HttpHeaders.encodeBasicAuth(nameOf(role), PASSWORD, null);
    }

    /** Somebody with every role but that of a candidate. */
    public static String basicOfAll() {
        return "Basic " + HttpHeaders.encodeBasicAuth(ALL, PASSWORD, null);
    }

    static @Nullable Account find(String username) {
        if (username.equals(ALL)) {
            return new Account(
                    ALL,
                    new PasswordHash("{noop}" + PASSWORD),
                    Arrays.stream(Role.values())
                            .filter(role -> role != Role.CANDIDATE)
                            .toList(),
                    null,
                    true);
        }
        return Arrays.stream(Role.values())
                .filter(role -> nameOf(role).equals(username))
                .findFirst()
                .map(role -> new Account(
                        username,
                        new PasswordHash("{noop}" + PASSWORD),
                        List.of(role),
                        role == Role.CANDIDATE ? CANDIDATE_ID : null,
                        true))
                .orElse(null);
    }
}
