package org.talentpool.kernel.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names an account by its user name, which cannot change. */
public record UserId(@JsonValue String username) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public UserId {}

    @Override
    public String toString() {
        return "user:" + username;
    }
}
