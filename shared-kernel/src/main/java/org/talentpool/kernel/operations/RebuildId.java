package org.talentpool.kernel.operations;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a rebuild of projections. */
public record RebuildId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RebuildId {}

    public static RebuildId fresh() {
        return new RebuildId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return "rebuild:" + value;
    }
}
