package org.talentpool.kernel.operations;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a processing group, such as {@code projection-post}. */
public record ProcessingGroupId(@JsonValue String value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ProcessingGroupId {}

    /** By this its history is asked for, since every other subject is named by a UUID. */
    public UUID subject() {
        return UUID.nameUUIDFromBytes(toString().getBytes(UTF_8));
    }

    @Override
    public String toString() {
        return "processing-group:" + value;
    }
}
