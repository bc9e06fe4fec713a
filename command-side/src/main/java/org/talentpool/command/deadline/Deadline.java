package org.talentpool.command.deadline;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;
import org.talentpool.kernel.post.PostId;

/**
 * A wish to be sent later. Its stored form is read back after an update of the program: kinds and their components never
 * change, and each has a stored sample.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Deadline.OfHold.class, name = "LAPSE_HOLD"),
    @JsonSubTypes.Type(value = Deadline.OfOffer.class, name = "LAPSE_OFFER")
})
public sealed interface Deadline {
    /** The command to send; its handler does nothing if it comes too late or twice. */
    Object wish();

    /** Names the deadline, so that asking for it twice keeps it once. */
    String name();

    /** @param number which assignment of the post is meant */
    record OfHold(PostId postId, int number) implements Deadline {
        @Override
        public Object wish() {
            return new LapseHold(postId, number);
        }

        @Override
        public String name() {
            return "LAPSE_HOLD:" + postId.value() + ":" + number;
        }
    }

    /** @param number which offer of the post is meant */
    record OfOffer(PostId postId, int number) implements Deadline {
        @Override
        public Object wish() {
            return new LapseOffer(postId, number);
        }

        @Override
        public String name() {
            return "LAPSE_OFFER:" + postId.value() + ":" + number;
        }
    }
}
