package org.talentpool.kernel.accommodation;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.talentpool.kernel.application.ApplicationId;

/** Names the evidence of one application, whose UUID it shares; as text it carries a prefix of its own, so the stream is another. */
public record AccommodationId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AccommodationId {}

    public static AccommodationId of(ApplicationId application) {
        return new AccommodationId(application.value());
    }

    public ApplicationId application() {
        return new ApplicationId(value);
    }

    @Override
    public String toString() {
        return "accommodation:" + value;
    }
}
