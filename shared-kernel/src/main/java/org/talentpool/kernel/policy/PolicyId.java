package org.talentpool.kernel.policy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/** Names a policy; as text it carries the prefix that keeps identifiers of different kinds apart in one event log. */
public record PolicyId(@JsonValue Policy value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PolicyId {}

    @Override
    public String toString() {
        return "policy:" + value;
    }
}
