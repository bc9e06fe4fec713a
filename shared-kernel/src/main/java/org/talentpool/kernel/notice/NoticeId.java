package org.talentpool.kernel.notice;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/** Names a notice. */
public record NoticeId(@JsonValue UUID value) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public NoticeId {}

    /**
     * The notice of one event about one post, candidate or webhook, so that the event makes no second one however often it is
     * delivered.
     *
     * @param event identifier of the event
     */
    public static NoticeId of(String event, UUID about) {
        return new NoticeId(UUID.nameUUIDFromBytes((event + "|" + about).getBytes(UTF_8)));
    }

    @Override
    public String toString() {
        return "notice:" + value;
    }
}
