package org.talentpool.eventlog.erasure;

import java.util.UUID;

/**
 * Something that may hold what is personal, or was planned for a person, outside the log. An erasure empties every one of them
 * and looks through it afterwards. Each module contributes its own as beans.
 */
public interface PersonalStore {
    /** As it is named in the receipt of an erasure, such as {@code readmodel.candidate}. */
    String name();

    /**
     * Empties what there is of the subject; of one of whom there is nothing, does nothing.
     *
     * @return how many rows were emptied
     */
    long blank(UUID subject);

    /** How many rows there still are of the subject. */
    long left(UUID subject);

    /** Whether the person needs it to follow the erasure, so that it is emptied only at the end. */
    default boolean isNeededToTheEnd() {
        return false;
    }
}
