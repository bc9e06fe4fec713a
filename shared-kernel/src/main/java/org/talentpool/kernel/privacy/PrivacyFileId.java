package org.talentpool.kernel.privacy;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names what was done with the data of one person; its value is the candidate's. */
public record PrivacyFileId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PrivacyFileId {}

    @Override
    public String toString() {
        return "privacy:" + value;
    }
}
