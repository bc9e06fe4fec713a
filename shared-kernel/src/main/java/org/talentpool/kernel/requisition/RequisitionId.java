package org.talentpool.kernel.requisition;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a requisition; as text it carries the prefix that keeps identifiers of different kinds apart in one event log. */
public record RequisitionId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RequisitionId {}

    @Override
    public String toString() {
        return "requisition:" + value;
    }
}
