package org.talentpool.command.deadline;

import org.talentpool.kernel.post.PostCommand;
import org.talentpool.kernel.post.PostCommand.LapseHold;
import org.talentpool.kernel.post.PostCommand.LapseOffer;
import org.talentpool.kernel.post.PostId;

/**
 * A wish to be sent later. Its stored form is read back after an update of the program: names here never change.
 *
 * @param number which assignment or offer of the post is meant
 */
public record Deadline(Kind kind, PostId postId, int number) {
    /** What happens when the day is over. */
    public enum Kind {
        LAPSE_HOLD,
        LAPSE_OFFER
    }

    PostCommand wish() {
        return switch (kind) {
            case LAPSE_HOLD -> new LapseHold(postId, number);
            case LAPSE_OFFER -> new LapseOffer(postId, number);
        };
    }

    /** Names the deadline, so that asking for it twice keeps it once. */
    String name() {
        return kind + ":" + postId.value() + ":" + number;
    }
}
