package org.talentpool.kernel.user;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** A hashed password; it never shows itself in a log. */
public record PasswordHash(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PasswordHash {}

    @Override
    public String toString() {
        return "[hash]";
    }
}
