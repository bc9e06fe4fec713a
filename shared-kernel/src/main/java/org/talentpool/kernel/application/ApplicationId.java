package org.talentpool.kernel.application;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names an application; as text it carries the prefix that keeps identifiers of different kinds apart in one event log. */
public record ApplicationId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ApplicationId {}

    @Override
    public String toString() {
        return "application:" + value;
    }
}
