package org.talentpool.kernel.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Names a policy; as text it carries the prefix that keeps identifiers of different kinds apart in one event log. */
public record PolicyId(@JsonValue Policy value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyId {}

    /** By this its history is asked for, since every other subject is named by a UUID. */
    public UUID subject() {
        return UUID.nameUUIDFromBytes(toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "policy:" + value;
    }
}
