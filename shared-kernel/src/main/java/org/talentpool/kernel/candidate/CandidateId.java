package org.talentpool.kernel.candidate;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a candidate; as text it carries the prefix that keeps identifiers of different kinds apart in one event log. */
public record CandidateId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public CandidateId {}

    @Override
    public String toString() {
        return "candidate:" + value;
    }
}
