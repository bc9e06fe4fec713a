package org.talentpool.kernel.notice;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names what is remembered of a candidate's matches; its value is the candidate's. */
public record StandingMatchId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public StandingMatchId {}

    @Override
    public String toString() {
        return "standingmatch:" + value;
    }
}
