package org.talentpool.kernel.post;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a post; as text it carries the prefix that keeps identifiers of different kinds apart in one event log. */
public record PostId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PostId {}

    @Override
    public String toString() {
        return "post:" + value;
    }
}
