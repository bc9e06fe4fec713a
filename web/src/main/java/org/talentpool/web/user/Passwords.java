package org.talentpool.web.user;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** What a password may be. */
final class Passwords {
    static final int SHORTEST = 8;
    static final int LONGEST = 72;
    /** The hash takes no notice of what lies beyond. */
    private static final int MOST_BYTES = 72;

    private Passwords() {}

    static void check(@Nullable String password, BiConsumer<String, String> complaints) {
        if (password != null && password.getBytes(UTF_8).length > MOST_BYTES) {
            complaints.accept("password", "must not be longer than " + MOST_BYTES + " bytes");
        }
    }
}
