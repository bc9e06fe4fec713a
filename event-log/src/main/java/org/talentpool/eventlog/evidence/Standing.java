package org.talentpool.eventlog.evidence;

/** How the log stands to what was published of it. */
enum Standing {
    /** It goes on from there. */
    HOLDS,
    /** It is not yet taken in as far as that. */
    CATCHING_UP,
    /** It has fewer events: an older copy of the database was restored, or its end was cut off. */
    SHORTER,
    /** It has other events. */
    DIFFERS,
    /** The newest checkpoint in the file is not of our key. */
    UNSIGNED,
    /** The file cannot be read or written. */
    UNPUBLISHED,
    /** Events wait for long to be taken in. */
    BEHIND;

    boolean isTrouble() {
        return this != HOLDS && this != CATCHING_UP;
    }
}
